package org.touchpointregister.workflow.substitution;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.SubstitutionFlow;

/** The absence is over: the lent roles end, and the open tasks come back. */
@Component
class GiveTasksBack implements JavaDelegate {

    private final MovedTasks tasks;

    GiveTasksBack(MovedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.giveBack(UUID.fromString(SubstitutionFlow.SUBSTITUTION_ID.require(execution)));
    }
}
