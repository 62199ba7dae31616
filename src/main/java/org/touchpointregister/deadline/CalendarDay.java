package org.touchpointregister.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day of a calendar; {@code name} is the holiday's, {@code movedFrom} and {@code movedTo} say where a day off came from or went. */
record CalendarDay(
        LocalDate date,
        DayKind kind,
        boolean shortened,
        String name,
        @Nullable LocalDate movedFrom,
        @Nullable LocalDate movedTo,
        String basis) {

    /** A day that is as the five-day week says. */
    static CalendarDay ofWeek(LocalDate date) {
        return plain(date, onWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING);
    }

    static CalendarDay unknown(LocalDate date) {
        return plain(date, DayKind.UNKNOWN);
    }

    static CalendarDay holiday(LocalDate date, String name) {
        return new CalendarDay(date, DayKind.HOLIDAY, false, name, null, null, "");
    }

    static CalendarDay dayOff(LocalDate date, @Nullable LocalDate movedFrom, String basis) {
        return new CalendarDay(date, DayKind.TRANSFERRED_DAY_OFF, false, "", movedFrom, null, basis);
    }

    static CalendarDay workingWeekend(LocalDate date, @Nullable LocalDate movedTo, String basis) {
        return new CalendarDay(date, DayKind.WORKING_WEEKEND, false, "", null, movedTo, basis);
    }

    static CalendarDay paid(LocalDate date, boolean counted, String basis) {
        DayKind kind = counted ? DayKind.PAID_DAY_OFF : DayKind.PAID_DAY_OFF_SKIPPED;
        return new CalendarDay(date, kind, false, "", null, null, basis);
    }

    static boolean onWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    CalendarDay shorter() {
        return new CalendarDay(date, kind, true, name, movedFrom, movedTo, basis);
    }

    boolean working() {
        return kind.working();
    }

    boolean known() {
        return kind != DayKind.UNKNOWN;
    }

    private static CalendarDay plain(LocalDate date, DayKind kind) {
        return new CalendarDay(date, kind, false, "", null, null, "");
    }
}
