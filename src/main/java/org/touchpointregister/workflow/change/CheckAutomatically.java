package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.AutomaticCheck;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Runs every rule of {@code change/rule/}; what blocks sends the change back. */
@Component
class CheckAutomatically implements JavaDelegate {

    private final AutomaticCheck check;

    CheckAutomatically(AutomaticCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean passed = check.passes(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
        RegisterChangeFlow.BLOCKED.set(execution, !passed);
    }
}
