package org.touchpointregister.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Term;

/**
 * The only place that counts days, each by a calendar layer: {@link #layerOf} says which is an authority's; an unknown
 * layer is the federal one. Nothing here fails for want of a calendar: {@link #compute} answers an undetermined
 * sheet, and the other methods, which serve letters and escalation only, take a year without calendar by the five-day week.
 */
@Service
public class DeadlineCalculator {

    private final ProductionCalendars calendars;
    private final SheetWords words;

    DeadlineCalculator(ProductionCalendars calendars, SheetWords words) {
        this.calendars = calendars;
        this.words = words;
    }

    /** The calendar layer by which the authority's days are counted: its own, its region's or the federal one. */
    public String layerOf(AuthorityId authority) {
        return calendars.layerOf(authority);
    }

    /** The sheet of a term; {@code eventName} and {@code clause} are only printed. */
    public DeadlineSheet compute(TermQuestion question) {
        return compute(question, List.of());
    }

    /** The sheet of a term that was suspended or extended. */
    DeadlineSheet compute(TermQuestion question, List<TermPause> pauses) {
        return compute(question, pauses, calendars.of(question.layer()));
    }

    /** The sheet that the same term has under that layer of other calendars; what stopped the term stays. */
    DeadlineSheet again(DeadlineSheet asked, String layer, LayeredCalendars calendars) {
        return compute(
                new TermQuestion(layer, asked.event(), asked.eventName(), asked.clause(), asked.term(), asked.zone()),
                asked.pauses(),
                calendars.of(layer));
    }

    private DeadlineSheet compute(TermQuestion question, List<TermPause> pauses, ProductionCalendar calendar) {
        TermCount count = TermCount.of(calendar, question.term(), question.event(), pauses);
        TermCount strict = TermCount.of(calendar, question.term().strict(), question.event(), pauses);
        List<DeadlineSheet.CountedDay> days = count.days().stream()
                .map(met -> new DeadlineSheet.CountedDay(
                        met.day().date(), met.number(), met.day().kind().name(), words.reason(met, count.due())))
                .toList();
        return new DeadlineSheet(
                question.event(),
                question.eventName(),
                question.clause(),
                question.term(),
                question.zone(),
                question.layer(),
                words.calendar(calendar, count.days()),
                days,
                count.due(),
                strict.due(),
                count.provisional(),
                pauses);
    }

    /** The date that lies that many working days after (negative: before) the given one; the date itself for none. */
    public LocalDate plusWorkingDays(String layer, LocalDate date, int workingDays) {
        ProductionCalendar calendar = calendars.of(layer);
        int step = Integer.signum(workingDays);
        LocalDate reached = date;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            left -= calendar.worked(reached) ? 1 : 0;
        }
        return reached;
    }

    /**
     * Working days from tomorrow to the due date: 0 on the due date itself. Negative when it has passed, at least -1 even
     * where only days off lie between.
     */
    public int workingDaysLeft(String layer, LocalDate today, LocalDate due) {
        ProductionCalendar calendar = calendars.of(layer);
        if (today.isAfter(due)) {
            return Math.min(-1, -workedBetween(calendar, due, today));
        }
        return workedBetween(calendar, today, due);
    }

    /** The first sending hour of a working day at or after the instant, in the authority's own zone. */
    public Instant sendingInstant(String layer, Instant notBefore, ZoneId zone, LocalTime sendingHour) {
        ProductionCalendar calendar = calendars.of(layer);
        LocalDate date = notBefore.atZone(zone).toLocalDate();
        while (true) {
            Instant sending = ZonedDateTime.of(date, sendingHour, zone).toInstant();
            if (calendar.worked(date) && !sending.isBefore(notBefore)) {
                return sending;
            }
            date = date.plusDays(1);
        }
    }

    /** Whether people of that layer work on the day; a year without calendar goes by the five-day week. */
    public boolean isWorkingDay(String layer, LocalDate date) {
        return calendars.of(layer).worked(date);
    }

    /** Whether the Government's decision on that year's days off is in the calendar. */
    public boolean isApproved(String layer, int year) {
        return calendars.of(layer).year(year).map(known -> !known.provisional()).orElse(false);
    }

    /** The last second of the due date in the zone: what a task shows as due. */
    public static Instant endOf(LocalDate due, ZoneId zone) {
        // Not 23:59:59 by the wall clock: where clocks go back at midnight that hour comes twice.
        return missedAt(due, zone).minusSeconds(1);
    }

    /** The following midnight in the zone: when the deadline is missed and its timer fires. */
    public static Instant missedAt(LocalDate due, ZoneId zone) {
        return due.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static int workedBetween(ProductionCalendar calendar, LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(calendar::worked)
                .count();
    }

    /** What is asked: a term from an event under a calendar layer. */
    public record TermQuestion(
            String layer, LocalDate event, String eventName, String clause, Term term, ZoneId zone) {}
}
