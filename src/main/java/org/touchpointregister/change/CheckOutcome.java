package org.touchpointregister.change;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulations;

/** Carries a checker's decision out, the splitting of a partly accepted change included. */
@Service
@Transactional
public class CheckOutcome {

    private final Changes changes;
    private final PartialAcceptance partial;
    private final Regulations regulations;

    CheckOutcome(Changes changes, PartialAcceptance partial, Regulations regulations) {
        this.changes = changes;
        this.partial = partial;
        this.regulations = regulations;
    }

    /** Decides, and answers whether the regulation of the change requires an act. */
    public boolean decide(UUID changeId, CheckAnswer answer) {
        if (answer.decision() == CheckDecision.ACCEPT_PART) {
            partial.splitOffRejected(changeId);
        }
        changes.decide(changeId, answer);
        ChangeRequest change = changes.require(changeId);
        return regulations
                .of(change.authority(), change.regulationVersion())
                .act()
                .required();
    }
}
