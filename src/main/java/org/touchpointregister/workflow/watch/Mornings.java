package org.touchpointregister.workflow.watch;

import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.DailyWatchFlow;

/** The morning that an instance of daily-watch is about. */
@Component
class Mornings {

    private final Regulations regulations;
    private final DeadlineCalculator calculator;

    Mornings(Regulations regulations, DeadlineCalculator calculator) {
        this.regulations = regulations;
        this.calculator = calculator;
    }

    Morning of(DelegateExecution execution) {
        Regulation regulation = regulations.of(new AuthorityId(DailyWatchFlow.AUTHORITY.require(execution)));
        LocalDate day = LocalDate.parse(DailyWatchFlow.DAY.require(execution));
        ZoneId zone = regulation.authority().timeZone();
        String layer = calculator.layerOf(regulation.id());
        LocalDate before = calculator.plusWorkingDays(layer, day, -1);
        return new Morning(
                regulation.id(),
                day,
                zone,
                layer,
                day.atTime(regulation.internalTerms().sendingHour())
                        .atZone(zone)
                        .toInstant(),
                before.atTime(regulation.internalTerms().sendingHour())
                        .atZone(zone)
                        .toInstant());
    }
}
