package org.touchpointregister.workflow.correction;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Tells the changes that joined the act that they are adopted; one that no longer waits is left alone. */
@Component
class TellCorrected implements JavaDelegate {

    private final ChangesInAct changes;
    private final RuntimeService runtime;

    TellCorrected(ChangesInAct changes, RuntimeService runtime) {
        this.changes = changes;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.of(UUID.fromString(ActCorrectionFlow.ACT_ID.require(execution)))
                .forEach(change -> runtime.createMessageCorrelation(RegisterChangeFlow.ACT_DECIDED)
                        .processInstanceVariableEquals(
                                RegisterChangeFlow.CHANGE_ID.name(), change.id().toString())
                        .setVariable(RegisterChangeFlow.ACT_OUTCOME.name(), "adopted")
                        .correlateAll());
    }
}
