package org.touchpointregister.act;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.act.PaperStep.What;
import org.touchpointregister.shared.Refusal;

/**
 * The head decides on the printed act. Nobody enters that decision as the head: the clerk records what came back on
 * paper, and who recorded it by which proof stays to be seen.
 */
@Service
@Transactional
public class PaperSigning {

    private final ApprovingActs acts;
    private final ActSigning signing;
    private final PaperTrail trail;
    private final ActWorkflow workflow;
    private final Clock clock;

    PaperSigning(ApprovingActs acts, ActSigning signing, PaperTrail trail, ActWorkflow workflow, Clock clock) {
        this.acts = acts;
        this.signing = signing;
        this.trail = trail;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * The draft is given up ({@code cancel}) or sent: to be decided on paper where its preparer chose that ({@code paper}) or
     * the regulation knows nothing else, or here ({@code send}).
     */
    public void prepared(UUID id, String login, String decision) {
        if ("cancel".equals(decision)) {
            acts.cancel(id);
            return;
        }
        acts.send(id, acts.formOf(id).decidedOnPaper("paper".equals(decision)));
        if (acts.require(id).onPaper()) {
            trail.add(sent(id, login));
        }
    }

    /** The head has taken the act on paper although it was sent to be decided here: that task ends, the clerk's begins. */
    public void takeToPaper(UUID id, String login) {
        if (!acts.formOf(id).onPaperAllowed()) {
            throw Refusal.conflict("act.paper.notAllowed");
        }
        acts.require(id).takeToPaper(clock.instant());
        trail.add(sent(id, login));
        workflow.takeToPaper(id);
    }

    /** Records what the head decided on paper; a signed act is registered with it, {@link RegistrationCheck} has looked. */
    public void record(UUID id, HeadAnswer answer, @Nullable Registration signed) {
        trail.add(cameBack(id, answer, signed));
        acts.decide(id, answer);
        if (signed != null) {
            acts.register(id, signed);
        }
    }

    /** Every step on paper, the oldest first; nothing where the head decided here. */
    @Transactional(readOnly = true)
    public List<PaperStep> steps(UUID id) {
        return trail.of(id);
    }

    private PaperStep sent(UUID id, String login) {
        return new PaperStep(id, What.SENT, login, clock.instant(), null, null, null);
    }

    private PaperStep cameBack(UUID id, HeadAnswer answer, @Nullable Registration signed) {
        return new PaperStep(
                id,
                answer.signed() ? What.SIGNED : answer.returned() ? What.RETURNED : What.DECLINED,
                answer.login(),
                clock.instant(),
                answer.remark(),
                signing.scanSinceSent(acts.require(id))
                        .map(scan -> scan.content().sha256())
                        .orElse(null),
                signed == null ? null : signed.printedHash());
    }
}
