package org.touchpointregister.workflow.formation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.Formations;

/** Whom the formation asks; named {@code formationDepartments} in the diagram; expressions reach public types only. */
@Component
public class FormationDepartments {

    private final Formations formations;

    FormationDepartments(Formations formations) {
        this.formations = formations;
    }

    /** Ids of the departments, one change each. */
    public List<String> of(DelegateExecution execution) {
        return formations.departmentIds(FormationOf.scope(execution));
    }
}
