package org.touchpointregister.workflow.correction;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.step.Actor;

/** The second person has looked at the paper; a remark is what they send the correction back with. */
@Component
class ConfirmCorrection implements TaskListener {

    private final ActCorrections corrections;
    private final Actor actor;

    ConfirmCorrection(ActCorrections corrections, Actor actor) {
        this.corrections = corrections;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        corrections.decide(
                UUID.fromString(ActCorrectionFlow.CORRECTION_ID.require(task)),
                actor.of(task),
                ActCorrectionFlow.REMARK
                        .find(task)
                        .filter(remark ->
                                ActCorrectionFlow.DECISION.require(task).equals("reject"))
                        .orElse(null));
    }
}
