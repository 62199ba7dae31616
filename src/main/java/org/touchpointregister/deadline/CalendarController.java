package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.shared.Refusal;

/** The production calendar as everybody may read it. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final ProductionCalendars calendars;
    private final SheetWords words;

    CalendarController(ProductionCalendars calendars, SheetWords words) {
        this.calendars = calendars;
        this.words = words;
    }

    /** Every day of the federal calendar's year; refuses a year without calendar. */
    @GetMapping("/{year}")
    YearView year(@PathVariable int year) {
        ProductionCalendar calendar = calendars.of(ProductionCalendars.FEDERAL);
        CalendarYear known =
                calendar.year(year).orElseThrow(() -> Refusal.missing("deadline.noCalendar", Integer.toString(year)));
        List<DayView> days = calendar.daysOf(year).stream().map(this::day).toList();
        long working = days.stream().filter(DayView::working).count();
        return new YearView(
                year, calendar.layer(), known.status(), known.decree(), known.version(), (int) working, days);
    }

    private DayView day(CalendarDay day) {
        return new DayView(
                day.date(),
                day.kind(),
                day.working(),
                day.shortened(),
                day.name().isEmpty() ? words.name(day) : day.name(),
                day.movedFrom(),
                day.movedTo(),
                day.basis());
    }

    record YearView(
            int year,
            String layer,
            YearStatus status,
            @Nullable String decree,
            String version,
            int workingDays,
            List<DayView> days) {}

    record DayView(
            LocalDate date,
            DayKind kind,
            boolean working,
            boolean shortened,
            String name,
            @Nullable LocalDate movedFrom,
            @Nullable LocalDate movedTo,
            String basis) {}
}
