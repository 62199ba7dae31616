package org.touchpointregister.workflow.formation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.Collected;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.workflow.InitialFormationFlow;

/** The authorised person hands what was collected on to its approval, or gives the formation up. */
@Component
class GatherAnswers implements TaskListener {

    private final Formations formations;

    GatherAnswers(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void notify(DelegateTask task) {
        Collected decision = Collected.of(InitialFormationFlow.DECISION.require(task));
        InitialFormationFlow.ACT_REQUIRED.set(
                task.getExecution(), formations.decide(FormationOf.scope(task), decision));
    }
}
