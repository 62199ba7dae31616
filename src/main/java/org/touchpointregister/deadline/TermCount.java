package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;

/**
 * The counting itself, without words: every day it met, and the due date or, where a year that decides the date has no
 * calendar, none.
 */
final class TermCount {

    /** What is special about a day besides its kind. */
    enum Mark {
        NONE,
        EVENT,
        SUSPENDED,
        EXTENDED,
        END_MOVES,
        MOVED_END
    }

    /** A day met by the counting; {@code number} is 0 where it does not count. */
    record Met(CalendarDay day, int number, Mark mark) {}

    private final ProductionCalendar calendar;
    private final Term term;
    private final LocalDate event;
    private final List<TermPause> pauses;

    /** The days of the term with those by which it was extended. */
    private final int length;

    private final List<Met> days = new ArrayList<>();
    private @Nullable LocalDate due;
    private boolean provisional;

    private TermCount(ProductionCalendar calendar, Term term, LocalDate event, List<TermPause> pauses) {
        this.calendar = calendar;
        this.term = term;
        this.event = event;
        this.pauses = pauses;
        this.length = term.count()
                + pauses.stream()
                        .filter(pause -> pause.kind() == TermPause.Kind.EXTENSION)
                        .mapToInt(TermPause::days)
                        .sum();
    }

    static TermCount of(ProductionCalendar calendar, Term term, LocalDate event) {
        return of(calendar, term, event, List.of());
    }

    /** Days on which the clock was stopped are met but not counted; an extension counts on beyond the term. */
    static TermCount of(ProductionCalendar calendar, Term term, LocalDate event, List<TermPause> pauses) {
        TermCount count = new TermCount(calendar, term, event, pauses);
        LocalDate first = event;
        if (term.startRule() == StartRule.NEXT_DAY) {
            count.met(event, 0, Mark.EVENT);
            first = event.plusDays(1);
        }
        count.due = term.unit() == TermUnit.WORKING_DAYS ? count.workingDays(first) : count.calendarDays(first);
        return count;
    }

    List<Met> days() {
        return days;
    }

    /** The last day of the term, or null where a year it depends on has no calendar. */
    @Nullable
    LocalDate due() {
        return due;
    }

    /** Whether the due date depends on a day of a year whose calendar is not approved. */
    boolean provisional() {
        return provisional;
    }

    private @Nullable LocalDate workingDays(LocalDate first) {
        int number = 0;
        for (LocalDate date = first; ; date = date.plusDays(1)) {
            CalendarDay day = ask(date);
            if (!day.known()) {
                met(date, 0, Mark.NONE);
                return null;
            }
            if (stopped(date)) {
                met(date, 0, Mark.SUSPENDED);
                continue;
            }
            met(date, day.working() ? ++number : 0, number > term.count() ? Mark.EXTENDED : Mark.NONE);
            if (number == length) {
                return date;
            }
        }
    }

    private @Nullable LocalDate calendarDays(LocalDate first) {
        LocalDate last = first;
        for (int number = 1; ; last = last.plusDays(1)) {
            if (stopped(last)) {
                met(last, 0, Mark.SUSPENDED);
            } else if (number == length) {
                break;
            } else {
                met(last, number, number > term.count() ? Mark.EXTENDED : Mark.NONE);
                number++;
            }
        }
        boolean stays = term.shift() == DayOffShift.NONE
                || ask(last).working()
                || !ask(last).known();
        met(last, length, stays ? Mark.NONE : Mark.END_MOVES);
        if (stays) {
            return term.shift() == DayOffShift.NONE || ask(last).known() ? last : null;
        }
        LocalDate before = term.shift() == DayOffShift.PREVIOUS ? workingDayBefore(last) : null;
        return before == null ? workingDayAfter(last) : before;
    }

    /** The last working day before the end, not before the event itself: nobody can act before there is a reason to. */
    private @Nullable LocalDate workingDayBefore(LocalDate last) {
        for (LocalDate date = last.minusDays(1); !date.isBefore(event); date = date.minusDays(1)) {
            if (ask(date).working()) {
                return date;
            }
        }
        return null;
    }

    private @Nullable LocalDate workingDayAfter(LocalDate last) {
        for (LocalDate date = last.plusDays(1); ; date = date.plusDays(1)) {
            CalendarDay day = ask(date);
            if (stopped(date)) {
                met(date, 0, Mark.SUSPENDED);
                continue;
            }
            met(date, 0, day.working() ? Mark.MOVED_END : Mark.NONE);
            if (day.working() || !day.known()) {
                return day.known() ? date : null;
            }
        }
    }

    private boolean stopped(LocalDate date) {
        return !pauses.isEmpty() && pauses.stream().anyMatch(pause -> pause.stops(date));
    }

    /** The day as one the due date depends on. */
    private CalendarDay ask(LocalDate date) {
        provisional |= calendar.provisional(date);
        return calendar.day(date);
    }

    private void met(LocalDate date, int number, Mark mark) {
        days.add(new Met(calendar.day(date), number, mark));
    }
}
