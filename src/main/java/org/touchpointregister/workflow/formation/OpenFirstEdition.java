package org.touchpointregister.workflow.formation;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.formation.FirstEditionWithoutAct;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.workflow.InitialFormationFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** The keeper's decision makes the first edition where the order asks for no act; its changes are told. */
@Component
class OpenFirstEdition implements JavaDelegate {

    private final FirstEditionWithoutAct first;
    private final RuntimeService runtime;

    OpenFirstEdition(FirstEditionWithoutAct first, RuntimeService runtime) {
        this.first = first;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        first.open(FormationOf.scope(execution)).forEach(this::tell);
        InitialFormationFlow.EDITION_NUMBER.set(execution, EditionNumber.FIRST.value());
    }

    private void tell(ChangeRequest change) {
        runtime.createMessageCorrelation(RegisterChangeFlow.ACT_DECIDED)
                .processInstanceVariableEquals(
                        RegisterChangeFlow.CHANGE_ID.name(), change.id().toString())
                .setVariable(RegisterChangeFlow.ACT_OUTCOME.name(), "adopted")
                .correlateAll();
    }
}
