package org.touchpointregister.workflow.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineFollower;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.calendar.EngineDates.Asked;
import org.touchpointregister.workflow.calendar.EngineDates.Expected;
import org.touchpointregister.workflow.calendar.EngineDates.FollowUp;
import org.touchpointregister.workflow.engine.Timers;

/**
 * One instant, three values: task due = last second of the due date, timer = the midnight after it, both from the stored
 * deadline. Compares all of them at once and brings what differs into line.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineFollower implements DeadlineFollower {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final EngineDates dates;
    private final TimerRules rules;
    private final DeadlineIncidents incidents;
    private final Regulations regulations;
    private final DeadlineCalculator calculator;
    private final ManagementService management;
    private final Timers timers;
    private final Clock clock;

    EngineFollower(
            EngineDates dates,
            TimerRules rules,
            DeadlineIncidents incidents,
            Regulations regulations,
            DeadlineCalculator calculator,
            ManagementService management,
            Timers timers,
            Clock clock) {
        this.dates = dates;
        this.rules = rules;
        this.incidents = incidents;
        this.regulations = regulations;
        this.calculator = calculator;
        this.management = management;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public Agreement agree(boolean repair) {
        String expected = json(expected());
        int tasks = repair ? dates.moveTasks(expected) : dates.differingTasks(expected);
        int moved = repair ? dates.moveTimers(expected) : dates.differingTimers(expected);
        if (repair) {
            dates.expressions().stream()
                    .filter(expression -> !rules.knows(expression))
                    .flatMap(expression -> dates.timersWith(expression).stream())
                    .forEach(timer -> management.recalculateJobDuedate(timer, false));
        }
        return new Agreement(tasks, followUps(repair), moved, missing(repair), incidents.settle(repair));
    }

    private List<Expected> expected() {
        List<String> expressions =
                dates.expressions().stream().filter(rules::knows).toList();
        List<Expected> expected = new ArrayList<>();
        for (Asked asked : dates.asked()) {
            // An authority that has left the regulations has no timers to move.
            regulations.find(new AuthorityId(asked.authority())).ifPresent(regulation -> {
                JsonNode question = read(asked.question());
                TimerRules.Facts facts = new TimerRules.Facts(
                        asked.due(),
                        asked.strict(),
                        zone(question),
                        question.get("layer").asText(),
                        regulation.internalTerms());
                expected.add(Expected.of(asked.asks(), "task", rules.taskDue(facts)));
                for (String expression : expressions) {
                    Instant at = rules.at(expression, facts).orElseThrow();
                    expected.add(Expected.of(asked.asks(), expression, at));
                }
            });
        }
        return expected;
    }

    /** A task put off until what is a day off now comes back on the next working day, at the same hour. */
    private int followUps(boolean repair) {
        int differ = 0;
        for (FollowUp followUp : dates.followUps()) {
            JsonNode question = read(followUp.question());
            ZoneId zone = zone(question);
            Instant at = followUp.at().atZone(ZoneId.systemDefault()).toInstant();
            Instant working = calculator.sendingInstant(
                    question.get("layer").asText(), at, zone, at.atZone(zone).toLocalTime());
            if (!working.equals(at)) {
                differ++;
                if (repair) {
                    dates.moveFollowUp(followUp.taskId(), LocalDateTime.ofInstant(working, ZoneId.systemDefault()));
                }
            }
        }
        return differ;
    }

    /** Steps whose term is not over although the timer that would say so has fired: the date has moved since. */
    private int missing(boolean repair) {
        List<String> executions = dates.withoutTimer().stream()
                .filter(step ->
                        DeadlineCalculator.missedAt(step.due(), step.zone()).isAfter(clock.instant()))
                .map(EngineDates.Untimed::execution)
                .toList();
        if (repair) {
            executions.forEach(timers::restore);
        }
        return executions.size();
    }

    private static ZoneId zone(JsonNode question) {
        return ZoneId.of(question.get("zone").asText());
    }

    private static JsonNode read(String question) {
        try {
            return JSON.readTree(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read what a deadline asks: " + question, e);
        }
    }

    private static String json(List<Expected> expected) {
        try {
            return JSON.writeValueAsString(expected);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the expected dates", e);
        }
    }
}
