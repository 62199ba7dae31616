package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** Accepts some rows of a change: the rejected ones become a follow-up change of the same department. */
@Service
@Transactional
public class PartialAcceptance {

    /** The document of a ground goes where its row goes. */
    private static final String FILES_FOLLOW = "update change_attachment f set change_id = i.change_id"
            + " from change_item i where i.id = f.item_id and i.change_id = ?";

    private final Changes changes;
    private final OpenedChanges opened;
    private final Drafts drafts;
    private final ChangeWorkflow workflow;
    private final JdbcClient jdbc;

    PartialAcceptance(Changes changes, OpenedChanges opened, Drafts drafts, ChangeWorkflow workflow, JdbcClient jdbc) {
        this.changes = changes;
        this.opened = opened;
        this.drafts = drafts;
        this.workflow = workflow;
        this.jdbc = jdbc;
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
        ChangeRequest followUp = opened.openFollowUp(changes.require(changeId));
        drafts.moveRejected(changeId, followUp.id());
        jdbc.sql(FILES_FOLLOW).param(followUp.id()).update();
        workflow.resume(followUp);
    }
}
