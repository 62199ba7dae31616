package org.touchpointregister.workflow.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.DailyWatchFlow;
import org.touchpointregister.workflow.step.RungLetters;

/**
 * Says whether this is a morning to write letters: a working day of the authority by its calendar of today, and not long
 * past the hour. After a stand-still the mornings that have passed stay silent; the next one says what is still true.
 */
@Component
class CheckMorning implements JavaDelegate {

    private final Regulations regulations;
    private final DeadlineCalculator calculator;
    private final Accounts accounts;
    private final Clock clock;

    CheckMorning(Regulations regulations, DeadlineCalculator calculator, Accounts accounts, Clock clock) {
        this.regulations = regulations;
        this.calculator = calculator;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Powers begin and end with a day.
        accounts.align();
        Regulation regulation = regulations.of(new AuthorityId(DailyWatchFlow.AUTHORITY.require(execution)));
        LocalDate day = LocalDate.parse(DailyWatchFlow.DAY.require(execution));
        ZonedDateTime hour = day.atTime(regulation.internalTerms().sendingHour())
                .atZone(regulation.authority().timeZone());
        boolean still = Duration.between(hour.toInstant(), clock.instant()).compareTo(RungLetters.MORNING) <= 0;
        DailyWatchFlow.WORKING_MORNING.set(
                execution, still && calculator.isWorkingDay(calculator.layerOf(regulation.id()), day));
    }
}
