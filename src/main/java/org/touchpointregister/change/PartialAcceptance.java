package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** Accepts some rows of a change: the rejected ones become a follow-up change of the same department. */
@Service
@Transactional
public class PartialAcceptance {

    private final Changes changes;
    private final Drafts drafts;
    private final ChangeWorkflow workflow;

    PartialAcceptance(Changes changes, Drafts drafts, ChangeWorkflow workflow) {
        this.changes = changes;
        this.drafts = drafts;
        this.workflow = workflow;
    }

    /** Splits the rejected rows off; refuses where none or all of them are rejected. */
    public void splitOffRejected(UUID changeId) {
        List<ChangeItem> items = drafts.items(changeId);
        long rejected = items.stream()
                .filter(item -> item.verdict() == Verdict.REJECTED)
                .count();
        if (rejected == 0 || rejected == items.size()) {
            throw Refusal.conflict("change.partNeedsBoth");
        }
        ChangeRequest change = changes.require(changeId);
        NewChange wanted = new NewChange(
                change.authority(),
                change.departmentId().toString(),
                change.origin().occurredOn(),
                change.note(),
                change.origin().createdBy(),
                change.id(),
                change.origin().demonstration());
        ChangeRequest followUp = changes.open(wanted);
        drafts.moveRejected(changeId, followUp.id());
        workflow.resume(followUp);
    }
}
