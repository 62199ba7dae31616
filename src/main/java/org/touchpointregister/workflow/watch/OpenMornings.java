package org.touchpointregister.workflow.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.DailyWatchFlow;

/**
 * Opens the next morning of every authority at its own sending hour in its own zone. The engine's timer start knows neither
 * tenants nor zones, so one start a day makes one instance for each authority; a morning is opened once.
 */
@Component
class OpenMornings implements JavaDelegate {

    private final Regulations regulations;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Clock clock;

    OpenMornings(Regulations regulations, RuntimeService runtime, HistoryService history, Clock clock) {
        this.regulations = regulations;
        this.runtime = runtime;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        regulations.all().forEach(this::open);
    }

    private void open(Regulation regulation) {
        ZonedDateTime morning = next(regulation, clock.instant());
        String day = morning.toLocalDate().toString();
        String key = regulation.id() + " " + day;
        boolean known = history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(DailyWatchFlow.KEY)
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
        if (!known) {
            runtime.createMessageCorrelation(DailyWatchFlow.MORNING_OPENED)
                    .processInstanceBusinessKey(key)
                    .setVariable(
                            DailyWatchFlow.AUTHORITY.name(), regulation.id().value())
                    .setVariable(DailyWatchFlow.DAY.name(), day)
                    .setVariable(DailyWatchFlow.OPENS_AT.name(), Date.from(morning.toInstant()))
                    .correlateStartMessage();
        }
    }

    private static ZonedDateTime next(Regulation regulation, Instant now) {
        ZonedDateTime local = now.atZone(regulation.authority().timeZone());
        ZonedDateTime today = local.toLocalDate()
                .atTime(regulation.internalTerms().sendingHour())
                .atZone(local.getZone());
        return today.toInstant().isBefore(now) ? today.plusDays(1) : today;
    }
}
