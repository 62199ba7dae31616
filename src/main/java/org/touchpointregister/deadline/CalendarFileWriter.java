package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.touchpointregister.deadline.CalendarFileYear.DayOff;
import org.touchpointregister.deadline.CalendarFileYear.Holiday;
import org.touchpointregister.deadline.CalendarFileYear.PaidDay;
import org.touchpointregister.deadline.CalendarFileYear.WorkingWeekend;
import org.touchpointregister.deadline.CalendarReading.Entry;
import org.touchpointregister.deadline.CalendarReading.Head;
import org.touchpointregister.deadline.CalendarReading.Mark;

/** Turns what any format said into the one form in which a year is kept, so that equal calendars have equal hashes. */
final class CalendarFileWriter {

    private CalendarFileWriter() {}

    static CalendarFileYear year(CalendarReading reading, int year, Head head) {
        return new CalendarFileYear(
                head.status(),
                head.ground().isBlank() ? null : head.ground(),
                of(reading, year, Mark.HOLIDAY, entry -> new Holiday(entry.date(), entry.name())),
                of(reading, year, Mark.DAY_OFF, entry -> new DayOff(entry.date(), entry.other(), basis(entry, head))),
                of(reading, year, Mark.WORKING, entry -> new WorkingWeekend(entry.date(), entry.other())),
                of(reading, year, Mark.SHORT, Entry::date),
                weekdaysOff(reading, year),
                of(reading, year, Mark.PAID, entry -> paid(reading, head, entry)));
    }

    private static <T> List<T> of(CalendarReading reading, int year, Mark mark, Function<Entry, T> made) {
        return entries(reading, year)
                .filter(entry -> entry.mark() == mark)
                .map(made)
                .toList();
    }

    private static List<LocalDate> weekdaysOff(CalendarReading reading, int year) {
        return entries(reading, year)
                .filter(entry -> entry.mark() == Mark.HOLIDAY || entry.mark() == Mark.DAY_OFF)
                .map(Entry::date)
                .filter(date -> !CalendarDay.onWeekend(date))
                .toList();
    }

    private static Stream<Entry> entries(CalendarReading reading, int year) {
        return reading.entries().stream()
                .filter(entry -> entry.date().getYear() == year)
                .sorted((one, other) -> one.date().compareTo(other.date()));
    }

    private static PaidDay paid(CalendarReading reading, Head head, Entry entry) {
        return new PaidDay(entry.date(), reading.upload().paidDaysCounted(), basis(entry, head));
    }

    private static String basis(Entry entry, Head head) {
        return entry.basis().isBlank() ? head.ground() : entry.basis();
    }
}
