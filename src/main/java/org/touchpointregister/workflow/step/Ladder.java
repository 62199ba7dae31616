package org.touchpointregister.workflow.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.InternalTerms;

/**
 * The rungs of reminders of one deadline: before it, on its last day, after it, escalation, each on a working day of the
 * authority. They follow from the deadline as it stands, so a moved date moves them.
 */
@Component
public class Ladder {

    /** A reminder missed by more working days than this (the server stood still) has lost its meaning. */
    private static final int STILL_WORTH_SAYING = 2;

    private final DeadlineCalculator calculator;

    Ladder(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    /** The latest reminder reached by that day: of several missed ones only the last is worth a letter. */
    public Optional<Rung> reminder(Deadline deadline, Regulation regulation, LocalDate today) {
        LocalDate due = deadline.due();
        if (due == null || today.isAfter(due)) {
            return Optional.empty();
        }
        return reminders(deadline, due, regulation.internalTerms()).stream()
                .filter(rung -> !rung.day().isAfter(today) && isFresh(deadline, rung, today))
                .filter(rung -> !sending(deadline, regulation, rung.day()).isBefore(deadline.openedAt()))
                .max(Comparator.comparing(Rung::day));
    }

    /** The latest word about a term that has run out; never too late to be said. */
    public Optional<Rung> overdue(Deadline deadline, Regulation regulation, LocalDate today) {
        LocalDate due = deadline.due();
        return due == null
                ? Optional.empty()
                : regulation.internalTerms().ladder().overdue().stream()
                        .map(days -> after(NoticeKind.OVERDUE, "after-" + days, deadline, days))
                        .filter(rung -> !rung.day().isAfter(today))
                        .max(Comparator.comparing(Rung::day));
    }

    /** What is said first once the term has run out. */
    public Rung firstOverdue(Deadline deadline, Regulation regulation) {
        int days = regulation.internalTerms().ladder().overdue().get(0);
        return after(NoticeKind.OVERDUE, "after-" + days, deadline, days);
    }

    /** The word to those who control. */
    public Rung escalation(Deadline deadline, Regulation regulation) {
        return after(
                NoticeKind.ESCALATED,
                "escalation",
                deadline,
                regulation.internalTerms().escalation());
    }

    private List<Rung> reminders(Deadline deadline, LocalDate due, InternalTerms terms) {
        boolean publication = deadline.step().equals(StepDeadlines.PUBLISH);
        LocalDate strict =
                publication ? Objects.requireNonNullElse(deadline.sheet().strict(), due) : due;
        List<Rung> rungs = new ArrayList<>();
        for (int days : publication ? terms.reminders() : terms.ladder().beforeTask()) {
            rungs.add(new Rung(NoticeKind.DUE_SOON, "before-" + days, shifted(deadline, strict, -days), false));
        }
        if (terms.ladder().onTheDay()) {
            boolean disputed = deadline.legal() && strict.isBefore(due);
            if (disputed) {
                rungs.add(onTheDay(deadline, strict, true));
            }
            rungs.add(onTheDay(deadline, due, false));
        }
        return rungs;
    }

    /** A last day on which nobody works is told of on the working day before. */
    private Rung onTheDay(Deadline deadline, LocalDate last, boolean strict) {
        boolean worked = calculator.isWorkingDay(deadline.sheet().layer(), last);
        return new Rung(
                worked ? NoticeKind.DUE_TODAY : NoticeKind.DUE_SOON,
                strict ? "on-strict" : "on",
                worked ? last : shifted(deadline, last, -1),
                strict);
    }

    private Rung after(NoticeKind kind, String id, Deadline deadline, int days) {
        return new Rung(kind, id, shifted(deadline, due(deadline), days), false);
    }

    private boolean isFresh(Deadline deadline, Rung rung, LocalDate today) {
        return calculator.workingDaysLeft(deadline.sheet().layer(), rung.day(), today) <= STILL_WORTH_SAYING;
    }

    private LocalDate shifted(Deadline deadline, LocalDate from, int workingDays) {
        return calculator.plusWorkingDays(deadline.sheet().layer(), from, workingDays);
    }

    private static Instant sending(Deadline deadline, Regulation regulation, LocalDate day) {
        return day.atTime(regulation.internalTerms().sendingHour())
                .atZone(deadline.sheet().zone())
                .toInstant();
    }

    private static LocalDate due(Deadline deadline) {
        @Nullable LocalDate due = deadline.due();
        return Objects.requireNonNull(due, "No rung without a date");
    }

    /** What is said on which day; {@code strict} where it is the last day only by the stricter reading. */
    public record Rung(NoticeKind kind, String id, LocalDate day, boolean strict) {}
}
