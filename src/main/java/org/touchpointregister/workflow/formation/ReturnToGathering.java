package org.touchpointregister.workflow.formation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.Formations;

/** The act came to nothing: collecting goes on. */
@Component
class ReturnToGathering implements JavaDelegate {

    private final Formations formations;

    ReturnToGathering(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formations.collectAgain(FormationOf.scope(execution));
    }
}
