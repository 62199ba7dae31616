package org.touchpointregister.change;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;

/** Carries a checker's decision out, the splitting of a partly accepted change included. */
@Service
@Transactional
public class CheckOutcome {

    private final Changes changes;
    private final PartialAcceptance partial;
    private final AskedChanges asked;
    private final Regulations regulations;
    private final Overtaken overtaken;

    CheckOutcome(
            Changes changes,
            PartialAcceptance partial,
            AskedChanges asked,
            Regulations regulations,
            Overtaken overtaken) {
        this.changes = changes;
        this.partial = partial;
        this.asked = asked;
        this.regulations = regulations;
        this.overtaken = overtaken;
    }

    /** Decides, and answers where the regulation leads what was accepted; what is held waits for its act with the others. */
    public Way decide(UUID changeId, CheckAnswer answer) {
        ChangeRequest change = changes.take(changeId);
        if (answer.decision() == CheckDecision.ACCEPT_PART) {
            partial.splitOffRejected(changeId);
        }
        if (answer.decision() == CheckDecision.ACCEPT || answer.decision() == CheckDecision.ACCEPT_PART) {
            overtaken.requireNoneToAccept(change);
        }
        changes.decide(changeId, answer);
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        return new Way(
                regulation.keeper().type() == Regulation.Keeper.Type.WORKING_GROUP,
                asked.held(changeId) || regulation.act().required());
    }

    /** Whether a working group keeps the register, and whether an act is required. */
    public record Way(boolean groupDecides, boolean actRequired) {}
}
