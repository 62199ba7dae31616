package org.touchpointregister.workflow.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.regulation.Regulation;

/**
 * Due dates and timers of every step, named {@code workflowDeadlines} in the diagrams: 23:59:59 of the due date for the
 * task, the following midnight for its timer. While a deadline waits for a calendar its task shows no date and its timers
 * are parked; the calendar's application moves all of them.
 */
@Component
public class WorkflowDeadlines {

    /** Where a timer waits while no calendar names its date: a date, because the engine looks for jobs by date. */
    public static final Instant PARKED = Instant.parse("9999-12-31T00:00:00Z");

    private final StepDeadlines deadlines;
    private final DeadlineCalculator calculator;

    WorkflowDeadlines(StepDeadlines deadlines, DeadlineCalculator calculator) {
        this.deadlines = deadlines;
        this.calculator = calculator;
    }

    /** What the task shows as due; null where no calendar names it yet. */
    public @Nullable Date due(DelegateExecution execution) {
        DeadlineSheet sheet = deadlines.of(execution).sheet();
        LocalDate due = sheet.due();
        return due == null ? null : Date.from(DeadlineCalculator.endOf(due, sheet.zone()));
    }

    /** When the deadline is missed. */
    public Date missedAt(DelegateExecution execution) {
        DeadlineSheet sheet = deadlines.of(execution).sheet();
        LocalDate due = sheet.due();
        return due == null ? parked() : Date.from(DeadlineCalculator.missedAt(due, sheet.zone()));
    }

    /** When the controlling person is told: at the sending hour, so many working days after the due date. */
    public Date escalateAt(DelegateExecution execution) {
        Regulation regulation = deadlines.regulation(execution);
        return shifted(execution, regulation.internalTerms().escalation());
    }

    /**
     * When the publisher is reminded: at the sending hour of a working day before the due date, counted from the stricter
     * reading so that both are covered; {@code which} is 1 for the first reminder, 2 for the last.
     */
    public Date remindAt(DelegateExecution execution, int which) {
        Regulation regulation = deadlines.regulation(execution);
        int before = regulation.internalTerms().reminders().get(which - 1);
        return shifted(execution, -before);
    }

    private Date shifted(DelegateExecution execution, int workingDays) {
        Deadline deadline = deadlines.of(execution);
        Regulation regulation = deadlines.regulation(execution);
        DeadlineSheet sheet = deadline.sheet();
        LocalDate from = workingDays < 0 && sheet.strict() != null ? sheet.strict() : sheet.due();
        if (from == null) {
            return parked();
        }
        ZoneId zone = sheet.zone();
        LocalDate day = calculator.plusWorkingDays(sheet.layer(), from, workingDays);
        return Date.from(day.atTime(regulation.internalTerms().sendingHour())
                .atZone(zone)
                .toInstant());
    }

    private static Date parked() {
        return Date.from(PARKED);
    }
}
