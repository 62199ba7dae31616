package org.touchpointregister.workflow.formation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.Formations;

/** Nothing comes of the formation; the changes begun go the ordinary way. */
@Component
class StopFormation implements JavaDelegate {

    private final Formations formations;

    StopFormation(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formations.stop(FormationOf.scope(execution));
    }
}
