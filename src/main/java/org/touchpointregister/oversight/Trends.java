package org.touchpointregister.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.oversight.TrendTable.Passes;
import org.touchpointregister.shared.AuthorityId;

/** How things went over the last year: publications in time, working days that steps took, rounds of rework. */
@Service
@Transactional(readOnly = true)
public class Trends {

    private static final int DAYS = 365;

    private final TrendTable table;
    private final DaysLeft daysLeft;
    private final TermWords words;
    private final Clock clock;

    Trends(TrendTable table, DaysLeft daysLeft, TermWords words, Clock clock) {
        this.table = table;
        this.daysLeft = daysLeft;
        this.words = words;
        this.clock = clock;
    }

    /** All trends of a year. */
    public record Year(List<Published> published, List<Step> steps, List<Rework> rework) {}

    /** Editions published in a month ({@code 2026-03}); {@code notConfirmed} were stated in time and confirmed too late. */
    public record Published(
            AuthorityId authority, String authorityName, String month, int inTime, int late, int notConfirmed) {}

    /** A step: how often it was done, how often after its term, and the working days it took, to a tenth. */
    public record Step(String step, String stepName, int done, int late, double averageDays) {}

    /** Changes that a department submitted, the rounds they took to a tenth, and how often they were returned. */
    public record Rework(
            AuthorityId authority,
            @Nullable UUID department,
            String departmentName,
            int changes,
            double rounds,
            int returned,
            int inRework) {}

    public Year of(Watch watch, @Nullable String authority) {
        TrendTable.Question question =
                new TrendTable.Question(watch, authority == null || authority.isBlank() ? null : authority, since());
        List<Published> published = table.published(question).stream()
                .map(month -> new Published(
                        month.authority(),
                        words.authority(month.authority()),
                        month.month(),
                        month.inTime(),
                        month.late(),
                        month.notConfirmed()))
                .toList();
        List<Rework> rework = table.rework(question).stream()
                .map(one -> new Rework(
                        one.authority(),
                        one.department(),
                        one.departmentName(),
                        one.changes(),
                        tenths(one.rounds(), one.changes()),
                        one.returned(),
                        one.inRework()))
                .toList();
        return new Year(published, steps(question), rework);
    }

    /** The steps alone, by their ids. */
    public Map<String, Step> steps(Watch watch) {
        return steps(new TrendTable.Question(watch, null, since())).stream()
                .collect(Collectors.toMap(Step::step, step -> step));
    }

    /** Where the year that is looked at begins. */
    public Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    private List<Step> steps(TrendTable.Question question) {
        DaysLeft.Counting counting = daysLeft.counting();
        return table.passes(question).stream().collect(Collectors.groupingBy(Passes::step)).entrySet().stream()
                .map(step -> step(step.getKey(), step.getValue(), counting))
                .sorted(Comparator.comparing(Step::averageDays).reversed().thenComparing(Step::step))
                .toList();
    }

    private Step step(String step, List<Passes> passes, DaysLeft.Counting counting) {
        int done = passes.stream().mapToInt(Passes::times).sum();
        int days = passes.stream()
                .mapToInt(one -> one.times() * counting.between(one.layer(), one.opened(), one.closed()))
                .sum();
        int late = passes.stream().mapToInt(Passes::late).sum();
        return new Step(step, words.step(step), done, late, tenths(days, done));
    }

    private static double tenths(int sum, int of) {
        return Math.round(10.0 * sum / of) / 10.0;
    }
}
