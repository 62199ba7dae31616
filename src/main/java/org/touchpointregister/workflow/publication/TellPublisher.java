package org.touchpointregister.workflow.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.step.Delays;

/** The publisher is reminded before the end of the term. */
@Component
class TellPublisher implements JavaDelegate {

    private final Delays delays;
    private final PublisherLate late;

    TellPublisher(Delays delays, PublisherLate late) {
        this.delays = delays;
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delays.soon(execution, late.publishers(execution));
    }
}
