package org.touchpointregister.workflow.step;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A task's internal term ran out. */
@Component
class RecordTaskDelay implements TaskListener {

    private final Delays delays;
    private final TaskAudience audience;

    RecordTaskDelay(Delays delays, TaskAudience audience) {
        this.delays = delays;
        this.audience = audience;
    }

    @Override
    public void notify(DelegateTask task) {
        delays.missed(task.getExecution(), new Delays.Late(task.getName(), task.getId(), audience.of(task)));
    }
}
