package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar in force, year by year, as people look at it. */
@Service
@Transactional(readOnly = true)
public class CalendarYears {

    /** The Government publishes the decree on next year's days off by then in every year so far. */
    private static final MonthDay DECREE_EXPECTED = MonthDay.of(10, 1);

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final ProductionCalendars calendars;
    private final CalendarTables tables;
    private final SheetWords words;
    private final AuthorityToday today;

    CalendarYears(ProductionCalendars calendars, CalendarTables tables, SheetWords words, AuthorityToday today) {
        this.calendars = calendars;
        this.tables = tables;
        this.words = words;
        this.today = today;
    }

    /** A day as the year's page shows it; {@code name} is empty for an ordinary day of the week. */
    public record Day(LocalDate date, boolean working, boolean shortened, boolean special, String name, String basis) {}

    public record Year(
            int year,
            String layer,
            boolean provisional,
            @Nullable String decree,
            String version,
            List<Day> days) {

        public long working() {
            return days.stream().filter(Day::working).count();
        }
    }

    /** The year under that layer; empty where no calendar of it is loaded. */
    public Optional<Year> of(String layer, int number) {
        ProductionCalendar calendar = calendars.of(layer);
        return calendar.year(number)
                .map(year -> new Year(
                        number,
                        calendar.layer(),
                        year.provisional(),
                        year.decree(),
                        year.version(),
                        calendar.daysOf(number).stream().map(this::day).toList()));
    }

    public List<Integer> years() {
        return tables.years(ProductionCalendars.FEDERAL).stream()
                .map(CalendarYear::year)
                .sorted()
                .toList();
    }

    public List<String> layers() {
        return tables.layers();
    }

    /** The year whose calendar keepers and administrators are to be reminded of: next year's from 1 October until it is approved. */
    public Optional<Integer> awaited() {
        LocalDate now = today.in(MOSCOW);
        int next = now.getYear() + 1;
        boolean approved = calendars
                .of(ProductionCalendars.FEDERAL)
                .year(next)
                .filter(year -> !year.provisional())
                .isPresent();
        return approved || MonthDay.from(now).isBefore(DECREE_EXPECTED) ? Optional.empty() : Optional.of(next);
    }

    private Day day(CalendarDay day) {
        boolean special = !day.equals(CalendarDay.ofWeek(day.date()));
        return new Day(
                day.date(), day.working(), day.shortened(), special, special ? words.name(day) : "", day.basis());
    }
}
