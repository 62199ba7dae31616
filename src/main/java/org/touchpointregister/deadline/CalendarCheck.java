package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.touchpointregister.deadline.CalendarReading.Entry;
import org.touchpointregister.deadline.CalendarReading.Head;
import org.touchpointregister.deadline.CalendarReading.Mark;

/** Checks a calendar before it is believed, and names everything that is wrong with it. */
final class CalendarCheck {

    /** Labour Code art. 112: what no decree can make a working day. */
    private static final Set<MonthDay> STATUTORY = Set.copyOf(Stream.concat(
                    IntStream.rangeClosed(1, 8).mapToObj(day -> MonthDay.of(1, day)),
                    Stream.of(
                            MonthDay.of(2, 23),
                            MonthDay.of(3, 8),
                            MonthDay.of(5, 1),
                            MonthDay.of(5, 9),
                            MonthDay.of(6, 12),
                            MonthDay.of(11, 4)))
            .toList());

    /** The holidays stand as they do since 2013. */
    private static final int STATUTORY_SINCE = 2013;

    /** No year had fewer or more since then; a swapped pair shows in the comparison, not here. */
    private static final int FEWEST_WORKING_DAYS = 240;

    private static final int MOST_WORKING_DAYS = 252;
    private static final int MOST_YEARS = 20;

    private final CalendarReading reading;
    private final Map<LocalDate, Entry> byDate = new HashMap<>();

    private CalendarCheck(CalendarReading reading) {
        this.reading = reading;
    }

    /** The years of the file; refuses it with all that is wrong. */
    static SortedMap<Integer, CalendarFileYear> years(CalendarReading reading) {
        CalendarCheck check = new CalendarCheck(reading);
        check.shape();
        check.days();
        reading.heads().forEach(check::head);
        reading.refuseWhatIsWrong();
        SortedMap<Integer, CalendarFileYear> years = new TreeMap<>();
        reading.heads().forEach((year, head) -> years.put(year, CalendarFileWriter.year(reading, year, head)));
        years.forEach(check::whole);
        reading.refuseWhatIsWrong();
        return years;
    }

    private void shape() {
        if (reading.heads().isEmpty()) {
            reading.wrong("file", "deadline.import.empty");
        }
        if (reading.heads().size() > MOST_YEARS) {
            reading.wrong("file", "deadline.import.tooManyYears", Integer.toString(MOST_YEARS));
        }
        if (!federal() && reading.upload().ground().isBlank()) {
            reading.wrong("ground", "deadline.import.ground");
        }
    }

    private void head(int year, Head head) {
        if (head.status() == YearStatus.APPROVED && head.ground().isBlank()) {
            reading.wrong(Integer.toString(year), "deadline.import.approvedWithoutDecree", Integer.toString(year));
        }
    }

    private void days() {
        for (Entry entry : reading.entries()) {
            if (entry.mark() != Mark.SHORT && byDate.putIfAbsent(entry.date(), entry) != null) {
                wrong(entry, "deadline.import.twice");
            }
        }
        Set<LocalDate> origins = new HashSet<>();
        Set<LocalDate> shortened = new HashSet<>();
        for (Entry entry : reading.entries()) {
            switch (entry.mark()) {
                case SHORT -> shortDay(entry, shortened);
                case WORKING -> workingDay(entry);
                case DAY_OFF -> dayOff(entry, origins);
                case HOLIDAY, PAID -> {
                    // Any day may be one.
                }
            }
        }
    }

    private void shortDay(Entry entry, Set<LocalDate> shortened) {
        if (!shortened.add(entry.date())) {
            wrong(entry, "deadline.import.twice");
        }
        if (!worked(entry.date())) {
            wrong(entry, "deadline.import.shortNotWorking");
        }
    }

    private void workingDay(Entry entry) {
        LocalDate to = entry.other();
        if (!CalendarDay.onWeekend(entry.date())) {
            wrong(entry, "deadline.import.workingNotWeekend");
        }
        if (to != null && to.getYear() == entry.date().getYear() && worked(to)) {
            reading.wrong(
                    entry.place(),
                    "deadline.import.movedToWorking",
                    SheetWords.text(entry.date()),
                    SheetWords.text(to));
        }
    }

    private void dayOff(Entry entry, Set<LocalDate> origins) {
        LocalDate from = entry.other();
        if (from != null && !origins.add(from)) {
            reading.wrong(entry.place(), "deadline.import.movedTwice", SheetWords.text(from));
        }
        // A day off comes from a weekend day, or, where a holiday took a weekend, from the holiday.
        if (from != null && (from.equals(entry.date()) || !CalendarDay.onWeekend(from))) {
            reading.wrong(
                    entry.place(),
                    "deadline.import.movedFromWeekday",
                    SheetWords.text(entry.date()),
                    SheetWords.text(from));
        }
    }

    private void whole(int year, CalendarFileYear content) {
        Head head = reading.heads().get(year);
        List<LocalDate> claimed = head == null ? null : head.weekdaysOff();
        List<LocalDate> differ = claimed == null ? List.of() : difference(content.nonWorkingWeekdays(), claimed);
        if (!differ.isEmpty()) {
            reading.wrong(year + ".nonWorkingWeekdays", "deadline.import.weekdaysOff", texts(differ));
        }
        if (federal()) {
            wholeFederal(year);
        }
    }

    private void wholeFederal(int year) {
        if (year >= STATUTORY_SINCE) {
            STATUTORY.stream()
                    .sorted()
                    .map(day -> day.atYear(year))
                    .filter(this::worked)
                    .forEach(date -> reading.wrong(
                            Integer.toString(year), "deadline.import.holidayMissing", SheetWords.text(date)));
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        long working = first.datesUntil(first.plusYears(1)).filter(this::worked).count();
        if (working < FEWEST_WORKING_DAYS || working > MOST_WORKING_DAYS) {
            reading.wrong(
                    Integer.toString(year),
                    "deadline.import.workingDays",
                    Integer.toString(year),
                    Long.toString(working));
        }
    }

    private boolean worked(LocalDate date) {
        Entry entry = byDate.get(date);
        return entry == null
                ? !CalendarDay.onWeekend(date)
                : EnumSet.of(Mark.WORKING, Mark.PAID).contains(entry.mark());
    }

    private boolean federal() {
        return reading.upload().layer().equals(ProductionCalendars.FEDERAL);
    }

    private void wrong(Entry entry, String code) {
        reading.wrong(entry.place(), code, SheetWords.text(entry.date()));
    }

    private static List<LocalDate> difference(List<LocalDate> one, List<LocalDate> other) {
        List<LocalDate> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream()
                .filter(date -> one.contains(date) != other.contains(date))
                .distinct()
                .sorted()
                .toList();
    }

    private static String texts(List<LocalDate> dates) {
        return String.join(", ", dates.stream().map(SheetWords::text).toList());
    }
}
