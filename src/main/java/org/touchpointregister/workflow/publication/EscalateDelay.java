package org.touchpointregister.workflow.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.step.Delays;

/** The edition is still not published: the controlling persons are told. */
@Component
class EscalateDelay implements JavaDelegate {

    private final Delays delays;
    private final PublisherLate late;

    EscalateDelay(Delays delays, PublisherLate late) {
        this.delays = delays;
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delays.escalated(execution, late.publishers(execution));
    }
}
