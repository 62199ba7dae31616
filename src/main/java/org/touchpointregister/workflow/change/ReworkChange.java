package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Changes;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Actor;

/** The department submits again after a return. */
@Component
class ReworkChange implements TaskListener {

    private final Changes changes;
    private final Actor actor;

    ReworkChange(Changes changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        changes.submit(
                UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task)),
                actor.of(task),
                RegisterChangeFlow.NOTE.find(task).orElse(null));
    }
}
