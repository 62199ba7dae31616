package org.touchpointregister.workflow.formation;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.touchpointregister.workflow.InitialFormationFlow;

/** Which formation a case is about. */
final class FormationOf {

    private FormationOf() {}

    static UUID scope(VariableScope scope) {
        return UUID.fromString(InitialFormationFlow.FORMATION_ID.require(scope));
    }
}
