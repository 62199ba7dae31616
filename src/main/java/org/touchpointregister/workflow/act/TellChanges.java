package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Tells every change of the act that it is adopted; one that no longer waits is left alone, so a repeat is harmless. */
@Component
class TellChanges implements JavaDelegate {

    private final ChangesInAct changes;
    private final RuntimeService runtime;
    private final ActLetters letters;

    TellChanges(ChangesInAct changes, RuntimeService runtime, ActLetters letters) {
        this.changes = changes;
        this.runtime = runtime;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID actId = UUID.fromString(ActApprovalFlow.ACT_ID.require(execution));
        changes.of(actId).forEach(this::tell);
        letters.adopted(execution, changes.of(actId));
    }

    private void tell(ChangeRequest change) {
        runtime.createMessageCorrelation(RegisterChangeFlow.ACT_DECIDED)
                .processInstanceVariableEquals(
                        RegisterChangeFlow.CHANGE_ID.name(), change.id().toString())
                .setVariable(RegisterChangeFlow.ACT_OUTCOME.name(), "adopted")
                .correlateAll();
    }
}
