package org.touchpointregister.deadline.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.CalendarYears;
import org.touchpointregister.deadline.CalendarYears.Day;
import org.touchpointregister.deadline.CalendarYears.Year;
import org.touchpointregister.shared.Refusal;

/** The production calendar in force, a page per year and layer. */
@Controller
class CalendarPage {

    private static final java.time.ZoneId MOSCOW = java.time.ZoneId.of("Europe/Moscow");
    private static final int DAYS_OF_WEEK = 7;

    private final CalendarYears calendar;
    private final AuthorityToday today;
    private final Readers readers;

    CalendarPage(CalendarYears calendar, AuthorityToday today, Readers readers) {
        this.calendar = calendar;
        this.today = today;
        this.readers = readers;
    }

    /** A month as a sheet of weeks; {@code null} stands where a week has a day of another month. */
    record MonthView(Month month, List<List<Day>> weeks, long working) {}

    @GetMapping("/calendar")
    String now() {
        return "redirect:/calendar/" + today.in(MOSCOW).getYear();
    }

    @GetMapping("/calendar/{year:[0-9]{4}}")
    String year(@PathVariable int year, @RequestParam(defaultValue = "federal") String layer, Model model) {
        Year shown = calendar.of(layer, year)
                .orElseThrow(() -> Refusal.missing("deadline.noCalendar", Integer.toString(year)));
        model.addAttribute("year", shown);
        model.addAttribute("years", calendar.years());
        model.addAttribute("layers", calendar.layers());
        model.addAttribute("months", months(shown));
        model.addAttribute("special", shown.days().stream().filter(Day::special).toList());
        model.addAttribute("awaited", calendar.awaited().orElse(null));
        model.addAttribute("observer", readers.isObserver());
        return "deadline/year";
    }

    private static List<MonthView> months(Year year) {
        Map<Month, List<Day>> byMonth = year.days().stream()
                .collect(Collectors.groupingBy(day -> day.date().getMonth(), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> new MonthView(
                        month.getKey(),
                        weeks(month.getValue()),
                        month.getValue().stream().filter(Day::working).count()))
                .toList();
    }

    private static List<List<Day>> weeks(List<Day> days) {
        LocalDate first = days.get(0).date();
        List<Day> cells =
                new ArrayList<>(Collections.nCopies(first.getDayOfWeek().getValue() - 1, null));
        cells.addAll(days);
        while (cells.size() % DAYS_OF_WEEK != 0) {
            cells.add(null);
        }
        List<List<Day>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += DAYS_OF_WEEK) {
            weeks.add(cells.subList(from, from + DAYS_OF_WEEK));
        }
        return weeks;
    }
}
