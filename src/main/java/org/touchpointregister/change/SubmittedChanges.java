package org.touchpointregister.change;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** Submits a change by one click: what the task's own completion would do, for its head or deputy only. */
@Service
@Transactional
public class SubmittedChanges {

    private final Changes changes;
    private final ReadyToSubmit readyToSubmit;
    private final ChangeWorkflow workflow;

    SubmittedChanges(Changes changes, ReadyToSubmit readyToSubmit, ChangeWorkflow workflow) {
        this.changes = changes;
        this.readyToSubmit = readyToSubmit;
        this.workflow = workflow;
    }

    /** Whether it was submitted; false where a check stops it. */
    public boolean submit(UUID changeId, String login) {
        ChangeRequest change = changes.take(changeId);
        if (!change.state().editable()) {
            throw Refusal.conflict("change.wrongState", change.number());
        }
        if (!readyToSubmit.check(changeId, login).isEmpty()) {
            return false;
        }
        workflow.submit(change, login);
        return true;
    }
}
