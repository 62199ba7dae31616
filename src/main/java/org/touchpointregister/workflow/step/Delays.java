package org.touchpointregister.workflow.step;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.workflow.step.Ladder.Rung;
import org.touchpointregister.workflow.step.RungLetters.Told;

/**
 * What the timers of a step do: a delay is recorded at the instant, and the rung of the ladder that was reached is told at
 * the sending hour of a working day of the authority; void if the step was done meanwhile.
 */
@Component
public class Delays {

    private final StepDeadlines steps;
    private final Deadlines deadlines;
    private final Ladder ladder;
    private final RungLetters rungs;
    private final TaskWords words;
    private final Snooze snooze;
    private final People people;

    Delays(
            StepDeadlines steps,
            Deadlines deadlines,
            Ladder ladder,
            RungLetters rungs,
            TaskWords words,
            Snooze snooze,
            People people) {
        this.steps = steps;
        this.deadlines = deadlines;
        this.ladder = ladder;
        this.rungs = rungs;
        this.words = words;
        this.snooze = snooze;
        this.people = people;
    }

    /**
     * The term ran out: recorded with the instant at which it did, however late its timer runs, and told at the sending hour
     * to those given and to the managers.
     */
    public void missed(DelegateExecution execution, Late late) {
        Deadline deadline = steps.of(execution);
        if (deadline.sheet().determined()) {
            deadlines.recordMissed(deadline.key(), Objects.requireNonNull(deadline.timerDue()));
            Rung rung = ladder.firstOverdue(deadline, steps.regulation(execution));
            rungs.send(rung, deadline, told(execution, late).with(holding(execution, Role.MANAGER)));
        }
    }

    /** Still not done: the controlling persons are told. */
    public void escalated(DelegateExecution execution, Late late) {
        Deadline deadline = steps.of(execution);
        if (deadline.sheet().determined()) {
            Rung rung = ladder.escalation(deadline, steps.regulation(execution));
            rungs.send(rung, deadline, told(execution, late).with(holding(execution, Role.CONTROLLER)));
        }
    }

    /** Before the end of the term: those given are told what is true on the day they read it, unless they put the task off. */
    public void soon(DelegateExecution execution, Late task) {
        Deadline deadline = steps.of(execution);
        Regulation regulation = steps.regulation(execution);
        LocalDate day = rungs.sendingDay(deadline);
        if (!snooze.holds(task.taskId(), day, deadline.sheet().zone())) {
            ladder.reminder(deadline, regulation, day)
                    .ifPresent(rung -> rungs.send(rung, deadline, told(execution, task)));
        }
    }

    /** Active people who hold the role in the case's authority. */
    public List<Person> holding(DelegateExecution execution, Role role) {
        return people.holding(steps.regulation(execution).id(), role);
    }

    private Told told(DelegateExecution execution, Late late) {
        return new Told(
                late.taskName(), late.taskId(), late.people(), words.of(execution, steps.regulation(execution)));
    }

    /** What is late, whom to tell, and the task the letter links to where it is known. */
    public record Late(String taskName, @Nullable String taskId, Collection<Person> people) {}
}
