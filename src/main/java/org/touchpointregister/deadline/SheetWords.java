package org.touchpointregister.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** The Russian words of a sheet: why a day is counted or skipped, and what calendar it was counted by. */
@Component
class SheetWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Sentences sentences;

    SheetWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String date(LocalDate date) {
        return text(date);
    }

    static String text(LocalDate date) {
        return DATE.format(date);
    }

    /** The reason of one day of the sheet; empty for an ordinary working day. */
    String reason(TermCount.Met met, @Nullable LocalDate due) {
        String mark = switch (met.mark()) {
            case NONE -> "";
            case EVENT -> sentences.text("deadline.day.event");
            case SUSPENDED -> sentences.text("deadline.day.suspended");
            case EXTENDED -> sentences.text("deadline.day.extended");
            case END_MOVES -> due == null ? "" : sentences.text("deadline.day.endMoves", date(due));
            case MOVED_END -> sentences.text("deadline.day.movedEnd");
        };
        return joined(Stream.of(name(met.day()), mark));
    }

    /** What the day is where it is not an ordinary working one. */
    String name(CalendarDay day) {
        String kind = switch (day.kind()) {
            case WORKING -> "";
            case WEEKEND -> sentences.text("deadline.day.weekend");
            case HOLIDAY ->
                day.name().isEmpty()
                        ? sentences.text("deadline.day.holiday.alone")
                        : sentences.text("deadline.day.holiday", day.name());
            case TRANSFERRED_DAY_OFF -> moved("deadline.day.transferred", day.movedFrom());
            case WORKING_WEEKEND -> workingWeekend(day);
            case PAID_DAY_OFF -> sentences.text("deadline.day.paid");
            case PAID_DAY_OFF_SKIPPED -> sentences.text("deadline.day.paidSkipped");
            case UNKNOWN -> sentences.text("deadline.day.unknown", year(day.date()));
        };
        return joined(Stream.of(kind, day.shortened() ? sentences.text("deadline.day.shortened") : ""));
    }

    /** The calendar of every year the days lie in: decree and imported state. */
    String calendar(ProductionCalendar calendar, List<TermCount.Met> days) {
        return days.stream()
                .map(met -> met.day().date().getYear())
                .distinct()
                .sorted()
                .map(year -> calendar.year(year)
                        .map(this::calendar)
                        .orElseGet(() -> sentences.text("deadline.calendar.missing", Integer.toString(year))))
                .collect(Collectors.joining("; "));
    }

    /** What a year rests on, in words. */
    String year(ProductionCalendar calendar, int year) {
        return calendar.year(year)
                .map(this::calendar)
                .orElseGet(() -> sentences.text("deadline.calendar.missing", Integer.toString(year)));
    }

    /** What the day is, an ordinary working one included. */
    String dayName(CalendarDay day) {
        String name = name(day);
        return day.kind() == DayKind.WORKING ? joined(Stream.of(sentences.text("deadline.day.working"), name)) : name;
    }

    private String calendar(CalendarYear year) {
        String code = year.provisional() ? "deadline.calendar.provisional" : "deadline.calendar.approved";
        String decree = Objects.requireNonNullElse(year.decree(), sentences.text("deadline.calendar.noDecree"));
        return sentences.text(code, Integer.toString(year.year()), decree, year.version());
    }

    private String workingWeekend(CalendarDay day) {
        boolean saturday = day.date().getDayOfWeek() == DayOfWeek.SATURDAY;
        return moved(saturday ? "deadline.day.workingSaturday" : "deadline.day.workingSunday", day.movedTo());
    }

    /** A day moved from or to another; a layer's day may stand alone. */
    private String moved(String code, @Nullable LocalDate other) {
        return other == null ? sentences.text(code + ".alone") : sentences.text(code, date(other));
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
