package org.touchpointregister.workflow.step;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A task is still not done after its internal term: the controlling persons are told. */
@Component
class EscalateTaskDelay implements TaskListener {

    private final Delays delays;

    EscalateTaskDelay(Delays delays) {
        this.delays = delays;
    }

    @Override
    public void notify(DelegateTask task) {
        delays.escalated(task.getExecution(), new Delays.Late(task.getName(), task.getId(), List.of()));
    }
}
