package org.touchpointregister.workflow.change;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.RegisterChangeFlow;

/**
 * An accepted change has waited for its act longer than the internal term: recorded at the instant, told at the
 * sending hour of the next working day, and void once the act has decided.
 */
@Component
class RemindAboutAct implements JavaDelegate {

    private static final String WAITING = "waitForAct";

    private final Deadlines deadlines;
    private final DeadlineCalculator calculator;
    private final Regulations regulations;
    private final ChangeLetters letters;
    private final Clock clock;

    RemindAboutAct(
            Deadlines deadlines,
            DeadlineCalculator calculator,
            Regulations regulations,
            ChangeLetters letters,
            Clock clock) {
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.regulations = regulations;
        this.letters = letters;
        this.clock = clock;
    }

    // The timer's own path is another execution than the waiting: the deadline is found by the change.
    @Override
    public void execute(DelegateExecution execution) {
        deadlines.of(RegisterChangeFlow.CHANGE_ID.require(execution)).stream()
                .filter(deadline -> deadline.step().equals(WAITING) && deadline.closedAt() == null)
                .filter(deadline -> deadline.sheet().determined())
                .forEach(deadline -> remind(execution, deadline));
    }

    private void remind(DelegateExecution execution, Deadline deadline) {
        deadlines.recordMissed(deadline.key(), Objects.requireNonNull(deadline.timerDue()));
        Instant sending = calculator.sendingInstant(
                deadline.sheet().layer(),
                clock.instant(),
                deadline.sheet().zone(),
                regulations.of(deadline.authority()).internalTerms().sendingHour());
        letters.waitsForAct(execution, sending, deadline);
    }
}
