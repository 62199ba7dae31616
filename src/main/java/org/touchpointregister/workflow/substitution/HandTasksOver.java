package org.touchpointregister.workflow.substitution;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.SubstitutionFlow;

/** The first day has come: the lent roles follow, and the open tasks go to who stands in. */
@Component
class HandTasksOver implements JavaDelegate {

    private final MovedTasks tasks;

    HandTasksOver(MovedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.handOver(UUID.fromString(SubstitutionFlow.SUBSTITUTION_ID.require(execution)));
    }
}
