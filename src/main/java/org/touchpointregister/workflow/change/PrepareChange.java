package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Changes;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Actor;

/** The head or a deputy submits the change. */
@Component
class PrepareChange implements TaskListener {

    private final Changes changes;
    private final Actor actor;
    private final OwnersTold owners;

    PrepareChange(Changes changes, Actor actor, OwnersTold owners) {
        this.changes = changes;
        this.actor = actor;
        this.owners = owners;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID changeId = UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task));
        changes.submit(
                changeId, actor.of(task), RegisterChangeFlow.NOTE.find(task).orElse(null));
        owners.ofAlteredTouchpoints(changeId);
    }
}
