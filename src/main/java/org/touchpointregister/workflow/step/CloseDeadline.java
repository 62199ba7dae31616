package org.touchpointregister.workflow.step;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.notification.Notices;

/** Closes a step's deadline when the step ends in whatever way, and makes its unsent reminders void. */
@Component
public class CloseDeadline {

    private final Deadlines deadlines;
    private final Notices notices;
    private final Clock clock;

    CloseDeadline(Deadlines deadlines, Notices notices, Clock clock) {
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
    }

    /** The activity ended, by whatever way. */
    public void ended(DelegateExecution execution) {
        if (StepDeadlines.endsWithActivity(execution)) {
            close(StepDeadlines.key(execution));
        }
    }

    /** Closes the deadline under that key. */
    public void close(String key) {
        deadlines.close(key, clock.instant());
        notices.cancelByDeadline(key);
    }
}
