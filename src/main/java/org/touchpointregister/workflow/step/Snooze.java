package org.touchpointregister.workflow.step;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.regulation.Regulation;

/**
 * A task put off by its follow-up date: until that day no reminder is sent, on its morning one is. The day is a working
 * one, and never later than the term: a reminder can be put off, a term cannot.
 */
@Component
public class Snooze {

    private final StepDeadlines deadlines;
    private final DeadlineCalculator calculator;
    private final TaskService tasks;
    private final Clock clock;

    Snooze(StepDeadlines deadlines, DeadlineCalculator calculator, TaskService tasks, Clock clock) {
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Moves a follow-up date in the future to the sending hour of a working day within the term. */
    public void settle(DelegateTask task) {
        Date wanted = task.getFollowUpDate();
        if (wanted == null || !wanted.toInstant().isAfter(clock.instant())) {
            return;
        }
        Instant settled = settled(task, wanted.toInstant());
        if (!settled.equals(wanted.toInstant())) {
            task.setFollowUpDate(Date.from(settled));
        }
    }

    /** Whether the task was put off to a later day than this one. */
    boolean holds(@Nullable String taskId, LocalDate today, ZoneId zone) {
        return Optional.ofNullable(taskId)
                .map(id -> tasks.createTaskQuery().taskId(id).singleResult())
                .map(Task::getFollowUpDate)
                .map(date -> date.toInstant().atZone(zone).toLocalDate().isAfter(today))
                .orElse(false);
    }

    private Instant settled(DelegateTask task, Instant wanted) {
        Regulation regulation = deadlines.regulation(task.getExecution());
        ZoneId zone = regulation.authority().timeZone();
        Instant settled = sendingAfter(
                regulation, wanted.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
        Deadline deadline = deadlines.of(task.getExecution());
        LocalDate due = deadline.due();
        if (due == null || deadline.isOverAt(clock.instant())) {
            return settled;
        }
        Instant last = due.atTime(regulation.internalTerms().sendingHour())
                .atZone(zone)
                .toInstant();
        return settled.isAfter(last) ? last : settled;
    }

    private Instant sendingAfter(Regulation regulation, Instant from) {
        return calculator.sendingInstant(
                calculator.layerOf(regulation.id()),
                from,
                regulation.authority().timeZone(),
                regulation.internalTerms().sendingHour());
    }
}
