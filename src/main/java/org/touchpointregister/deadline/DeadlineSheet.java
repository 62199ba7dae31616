package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Term;

/**
 * How a deadline came about, day by day: the paper to hand to an inspector. {@code due} is the legal date,
 * {@code strict} the date under the stricter reading that counts the day of the event; each is null where a year it
 * depends on has no calendar at all (the deadline is undetermined: shown as such, computed again when the calendar comes).
 * {@code provisional} says that a day of a year whose calendar is not approved yet was used, {@code pauses} what stopped or
 * extended the term.
 */
public record DeadlineSheet(
        LocalDate event,
        String eventName,
        String clause,
        Term term,
        ZoneId zone,
        String layer,
        String calendarVersion,
        List<CountedDay> days,
        @Nullable LocalDate due,
        @Nullable LocalDate strict,
        boolean provisional,
        List<TermPause> pauses) {

    /** A sheet stored before terms could be stopped has no such list. */
    public DeadlineSheet {
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }

    /** A sheet of a term that nothing has stopped. */
    public DeadlineSheet(
            LocalDate event,
            String eventName,
            String clause,
            Term term,
            ZoneId zone,
            String layer,
            String calendarVersion,
            List<CountedDay> days,
            @Nullable LocalDate due,
            @Nullable LocalDate strict,
            boolean provisional) {
        this(event, eventName, clause, term, zone, layer, calendarVersion, days, due, strict, provisional, List.of());
    }

    /** Whether the calendar was there to name a date. */
    public boolean determined() {
        return due != null;
    }

    /** One day of the term: its number where it counts, and the reason where it is skipped (or worked on a weekend). */
    public record CountedDay(LocalDate date, int number, String kind, String reason) {
        public boolean counted() {
            return number > 0;
        }
    }
}
