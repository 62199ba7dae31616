package org.touchpointregister.workflow.change;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The term of a vote is over: the member's task ends without a vote, which counts as absence. */
@Component
class RecordAbsence implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.complete();
    }
}
