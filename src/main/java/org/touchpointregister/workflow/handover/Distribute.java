package org.touchpointregister.workflow.handover;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.handover.Distribution;
import org.touchpointregister.handover.Shares;
import org.touchpointregister.identity.Department;
import org.touchpointregister.workflow.HandoverFlow;
import org.touchpointregister.workflow.step.Actor;

/** The authorised person has said who goes on with what the closing department leaves. */
@Component
class Distribute implements TaskListener {

    private final Distribution distribution;
    private final Actor actor;

    Distribute(Distribution distribution, Actor actor) {
        this.distribution = distribution;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        Department heir = distribution.distribute(
                UUID.fromString(HandoverFlow.HANDOVER_ID.require(task)),
                new Shares(
                        HandoverFlow.HEIR.find(task).orElse(null),
                        HandoverFlow.EXCLUDED.find(task).orElse(null)),
                actor.of(task));
        HandoverFlow.DEPARTMENT.set(task.getExecution(), heir.id().toString());
        HandoverFlow.DEPARTMENT_NAME.set(task.getExecution(), heir.name());
    }
}
