package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Changes;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** The department takes its change back. */
@Component
class WithdrawChange implements JavaDelegate {

    private final Changes changes;

    WithdrawChange(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.withdraw(
                UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)),
                RegisterChangeFlow.WITHDRAWN_BY.require(execution),
                RegisterChangeFlow.REMARK.find(execution).orElse(null));
    }
}
