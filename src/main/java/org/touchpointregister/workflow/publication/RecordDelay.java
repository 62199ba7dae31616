package org.touchpointregister.workflow.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.step.Delays;

/** The term of publication ran out: recorded at the instant, told at the next sending hour. */
@Component
class RecordDelay implements JavaDelegate {

    private final Delays delays;
    private final PublisherLate late;

    RecordDelay(Delays delays, PublisherLate late) {
        this.delays = delays;
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delays.missed(execution, late.publishersAndAuthorised(execution));
    }
}
