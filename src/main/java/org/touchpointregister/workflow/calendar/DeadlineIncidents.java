package org.touchpointregister.workflow.calendar;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.step.StepDeadlines;

/** An incident for every open deadline that waits for a calendar, and none for any other. */
@Component
class DeadlineIncidents {

    private final EngineDates dates;
    private final RuntimeService runtime;
    private final Sentences sentences;

    DeadlineIncidents(EngineDates dates, RuntimeService runtime, Sentences sentences) {
        this.dates = dates;
        this.runtime = runtime;
        this.sentences = sentences;
    }

    /** How many are missing or out of date; raises and resolves them when told to. */
    int settle(boolean repair) {
        List<String[]> untold = dates.untold(StepDeadlines.UNDETERMINED);
        List<String> settled = dates.settled(StepDeadlines.UNDETERMINED);
        if (repair) {
            String message = sentences.text("workflow.deadline.undetermined");
            untold.forEach(one -> runtime.createIncident(StepDeadlines.UNDETERMINED, one[0], one[1], message));
            settled.forEach(runtime::resolveIncident);
        }
        return untold.size() + settled.size();
    }
}
