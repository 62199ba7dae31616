package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days of one calendar layer over all below it; a snapshot that never changes. */
final class ProductionCalendar {

    private final String layer;
    private final Map<Integer, CalendarYear> years;
    private final Map<LocalDate, CalendarDay> special;

    private ProductionCalendar(String layer, Map<Integer, CalendarYear> years, Map<LocalDate, CalendarDay> special) {
        this.layer = layer;
        this.years = Map.copyOf(years);
        this.special = Map.copyOf(special);
    }

    /** {@code special} holds the days that are not as the week says. */
    static ProductionCalendar of(String layer, Collection<CalendarYear> years, Collection<CalendarDay> special) {
        Map<Integer, CalendarYear> byYear = new HashMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        Map<LocalDate, CalendarDay> byDate = new HashMap<>();
        special.forEach(day -> byDate.put(day.date(), day));
        return new ProductionCalendar(layer, byYear, byDate);
    }

    /** This calendar with the layer's days over its own; a year unknown here stays unknown, for a layer is never a whole year. */
    ProductionCalendar under(ProductionCalendar over) {
        Map<Integer, CalendarYear> merged = new HashMap<>(years);
        over.years.values().forEach(year -> merged.computeIfPresent(year.year(), (number, own) -> own.under(year)));
        Map<LocalDate, CalendarDay> days = new HashMap<>(special);
        days.putAll(over.special);
        return new ProductionCalendar(over.layer, merged, days);
    }

    String layer() {
        return layer;
    }

    Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** The day, of kind {@code UNKNOWN} where its year has no calendar. */
    CalendarDay day(LocalDate date) {
        if (!years.containsKey(date.getYear())) {
            return CalendarDay.unknown(date);
        }
        CalendarDay own = special.get(date);
        return own == null ? CalendarDay.ofWeek(date) : own;
    }

    /** Whether people work on that day; a year without calendar goes by the five-day week. */
    boolean worked(LocalDate date) {
        CalendarDay day = day(date);
        return day.known() ? day.working() : !CalendarDay.onWeekend(date);
    }

    /** Every day of a known year. */
    List<CalendarDay> daysOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).map(this::day).toList();
    }

    boolean provisional(LocalDate date) {
        return year(date.getYear()).map(CalendarYear::provisional).orElse(false);
    }
}
