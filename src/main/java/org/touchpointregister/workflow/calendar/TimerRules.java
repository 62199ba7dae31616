package org.touchpointregister.workflow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.regulation.Regulation.InternalTerms;
import org.touchpointregister.workflow.step.WorkflowDeadlines;

/**
 * When the timers of a deadline are due, told from the very expression the diagram gives them. An expression that is not
 * known here is left to the engine, which evaluates it anew, one timer after the other.
 */
@Component
class TimerRules {

    private static final Pattern EXPRESSION =
            Pattern.compile(".*\\$\\{workflowDeadlines\\.(\\w+)\\(execution(?:,\\s*(\\d+))?\\)}");

    private final DeadlineCalculator calculator;
    private final Map<String, BiFunction<Facts, Integer, Instant>> rules =
            Map.of("missedAt", this::missedAt, "escalateAt", this::escalateAt, "remindAt", this::remindAt);

    TimerRules(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    /** What a timer's date follows from. */
    record Facts(@Nullable LocalDate due, @Nullable LocalDate strict, ZoneId zone, String layer, InternalTerms terms) {}

    boolean knows(String expression) {
        Matcher matcher = EXPRESSION.matcher(expression);
        return matcher.matches() && rules.containsKey(matcher.group(1));
    }

    /** When a timer with that expression is due; empty where the expression is not known. */
    Optional<Instant> at(String expression, Facts facts) {
        Matcher matcher = EXPRESSION.matcher(expression);
        BiFunction<Facts, Integer, Instant> rule = matcher.matches() ? rules.get(matcher.group(1)) : null;
        if (rule == null) {
            return Optional.empty();
        }
        String which = matcher.group(2);
        return Optional.of(rule.apply(facts, which == null ? 0 : Integer.parseInt(which)));
    }

    /** What the task shows as due; null while no calendar names the date. */
    @Nullable
    Instant taskDue(Facts facts) {
        LocalDate due = facts.due();
        return due == null ? null : DeadlineCalculator.endOf(due, facts.zone());
    }

    private Instant missedAt(Facts facts, int which) {
        LocalDate due = facts.due();
        return due == null ? WorkflowDeadlines.PARKED : DeadlineCalculator.missedAt(due, facts.zone());
    }

    private Instant escalateAt(Facts facts, int which) {
        return shifted(facts, facts.due(), facts.terms().escalation());
    }

    private Instant remindAt(Facts facts, int which) {
        LocalDate from = facts.strict() == null ? facts.due() : facts.strict();
        return shifted(facts, from, -facts.terms().reminders().get(which - 1));
    }

    private Instant shifted(Facts facts, @Nullable LocalDate from, int workingDays) {
        if (from == null) {
            return WorkflowDeadlines.PARKED;
        }
        LocalDate day = calculator.plusWorkingDays(facts.layer(), from, workingDays);
        return day.atTime(facts.terms().sendingHour()).atZone(facts.zone()).toInstant();
    }
}
