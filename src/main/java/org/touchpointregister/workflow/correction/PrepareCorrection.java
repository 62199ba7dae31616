package org.touchpointregister.workflow.correction;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrection;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.act.CorrectionWords;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.step.Actor;

/** The authorised person says what is wrong and how it should be. */
@Component
class PrepareCorrection implements TaskListener {

    private final ActCorrections corrections;
    private final CorrectionWords words;
    private final Actor actor;

    PrepareCorrection(ActCorrections corrections, CorrectionWords words, Actor actor) {
        this.corrections = corrections;
        this.words = words;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        ActCorrection described = corrections.describe(
                UUID.fromString(ActCorrectionFlow.CORRECTION_ID.require(task)),
                CorrectionReader.read(name -> (String) task.getVariable(name)),
                actor.of(task));
        ActCorrectionFlow.CORRECTION_WORDS.set(task.getExecution(), words.of(described));
        ActCorrectionFlow.CORRECTION.set(task.getExecution(), ActCorrectionFlow.DECISION.require(task));
        ActCorrectionFlow.PREPARED_BY.set(task.getExecution(), actor.of(task));
    }
}
