package org.touchpointregister.workflow.formation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.Formations;

/** The first edition is there and placed. */
@Component
class RecordFormation implements JavaDelegate {

    private final Formations formations;

    RecordFormation(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formations.formed(FormationOf.scope(execution));
    }
}
