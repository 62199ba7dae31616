package org.touchpointregister.workflow.handover;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.handover.Handovers;
import org.touchpointregister.workflow.HandoverFlow;
import org.touchpointregister.workflow.step.Actor;

/** The head or a deputy has looked through what came. */
@Component
class TakeOver implements TaskListener {

    private final Handovers handovers;
    private final Actor actor;

    TakeOver(Handovers handovers, Actor actor) {
        this.handovers = handovers;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        handovers.take(UUID.fromString(HandoverFlow.HANDOVER_ID.require(task)), actor.of(task));
    }
}
