package org.touchpointregister.workflow.formation;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.formation.FormationWorkflow;
import org.touchpointregister.formation.NewFormation;
import org.touchpointregister.workflow.InitialFormationFlow;

/** Starts formations in the engine, in the transaction of the caller. */
@Component
class StartedFormations implements FormationWorkflow {

    private final RuntimeService runtime;

    StartedFormations(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    @Transactional
    public String start(NewFormation wanted) {
        return runtime.startProcessInstanceByKey(
                        InitialFormationFlow.KEY,
                        Variables.createVariables()
                                .putValue(
                                        InitialFormationFlow.AUTHORITY.name(),
                                        wanted.authority().value())
                                .putValue(InitialFormationFlow.DUE_ON.name(), wanted.dueOn())
                                .putValue(
                                        InitialFormationFlow.DEPARTMENTS.name(), String.join(",", wanted.departments()))
                                .putValue(InitialFormationFlow.NOTE.name(), wanted.note())
                                .putValue(InitialFormationFlow.STARTED_BY.name(), wanted.openedBy()))
                .getBusinessKey();
    }
}
