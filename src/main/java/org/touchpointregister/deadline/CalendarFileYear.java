package org.touchpointregister.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One year of a calendar file; {@code nonWorkingWeekdays} repeats what follows from the rest, so that a slip shows. */
record CalendarFileYear(
        YearStatus status,
        @Nullable String decree,
        List<Holiday> holidays,
        List<DayOff> daysOffTransferred,
        List<WorkingWeekend> transferredWorkingDays,
        List<LocalDate> preHolidayShortDays,
        List<LocalDate> nonWorkingWeekdays,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<PaidDay> paidDaysOff) {

    /** What the file writes as the basis of a day moved by the decree of its year. */
    private static final String BY_DECREE = "decree";

    record Holiday(LocalDate date, @Nullable String name) {}

    /** A weekday off; {@code from} is null where it was added rather than moved. */
    record DayOff(LocalDate date, @Nullable LocalDate from, String basis) {}

    record WorkingWeekend(LocalDate date, @Nullable LocalDate dayOffMovedTo) {}

    /** A paid non-working day and whether terms count it. */
    record PaidDay(LocalDate date, boolean counted, String basis) {}

    /** The days that are not as the week says, in order. */
    List<CalendarDay> days() {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        Stream.of(
                        holidays.stream()
                                .map(day ->
                                        CalendarDay.holiday(day.date(), Objects.requireNonNullElse(day.name(), ""))),
                        daysOffTransferred.stream()
                                .map(day -> CalendarDay.dayOff(day.date(), day.from(), basis(day.basis()))),
                        transferredWorkingDays.stream()
                                .map(day ->
                                        CalendarDay.workingWeekend(day.date(), day.dayOffMovedTo(), basis(BY_DECREE))),
                        Objects.requireNonNullElse(paidDaysOff, List.<PaidDay>of()).stream()
                                .map(day -> CalendarDay.paid(day.date(), day.counted(), basis(day.basis()))))
                .flatMap(stream -> stream)
                .forEach(day -> {
                    if (days.put(day.date(), day) != null) {
                        throw new IllegalArgumentException("The calendar names " + day.date() + " twice");
                    }
                });
        preHolidayShortDays.forEach(
                date -> days.merge(date, CalendarDay.ofWeek(date).shorter(), (special, plain) -> special.shorter()));
        return List.copyOf(days.values());
    }

    /** Refuses days of another year, a shortened or moved day that makes no sense, and a list of weekdays off that differs. */
    void check(int year) {
        List<CalendarDay> days = days();
        days.forEach(day -> {
            require(day.date().getYear() == year, day, "is not a day of " + year);
            require(!day.shortened() || day.working(), day, "is shortened but not working");
            require(
                    day.kind() != DayKind.WORKING_WEEKEND || CalendarDay.onWeekend(day.date()),
                    day,
                    "is a working weekend but a weekday");
        });
        List<LocalDate> off = days.stream()
                .filter(day -> !day.working() && !CalendarDay.onWeekend(day.date()))
                .filter(day -> day.kind() != DayKind.PAID_DAY_OFF_SKIPPED)
                .map(CalendarDay::date)
                .toList();
        if (!off.equals(nonWorkingWeekdays)) {
            throw new IllegalArgumentException(
                    "Weekdays off of " + year + " are " + off + ", not " + nonWorkingWeekdays);
        }
    }

    private String basis(String written) {
        return BY_DECREE.equals(written) && decree != null ? decree : written;
    }

    private static void require(boolean holds, CalendarDay day, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("In the calendar " + day.date() + " " + otherwise);
        }
    }
}
