package org.touchpointregister.workflow.change;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Gives each member a decision and a remark of their own: the tasks of a vote stand side by side in one case. */
@Component
class FreshVote implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.getExecution().setVariableLocal(RegisterChangeFlow.DECISION.name(), null);
        task.getExecution().setVariableLocal(RegisterChangeFlow.REMARK.name(), null);
    }
}
