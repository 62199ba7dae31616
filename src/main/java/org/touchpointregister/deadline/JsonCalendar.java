package org.touchpointregister.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.deadline.CalendarReading.Entry;
import org.touchpointregister.deadline.CalendarReading.Head;
import org.touchpointregister.deadline.CalendarReading.Mark;

/** Reads the calendar as the program itself keeps it: years, each with lists of days. */
final class JsonCalendar {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Mark, String> LISTS = Map.of(
            Mark.HOLIDAY, "holidays",
            Mark.DAY_OFF, "daysOffTransferred",
            Mark.WORKING, "transferredWorkingDays",
            Mark.SHORT, "preHolidayShortDays",
            Mark.PAID, "paidDaysOff");

    private final CalendarReading reading;

    private JsonCalendar(CalendarReading reading) {
        this.reading = reading;
    }

    static void read(CalendarReading reading) {
        JsonNode file;
        try {
            file = JSON.readTree(reading.upload().content());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            reading.wrong("line " + line, "deadline.import.badJson", Integer.toString(line));
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Map.Entry<String, JsonNode> year : file.properties()) {
            if (!year.getKey().startsWith("_")) {
                new JsonCalendar(reading).year(year.getKey(), year.getValue());
            }
        }
    }

    private void year(String key, JsonNode year) {
        if (!key.matches("\\d{4}") || !year.isObject()) {
            reading.wrong(key, "deadline.import.notAYear", key);
            return;
        }
        int number = Integer.parseInt(key);
        reading.head(number, head(key, year));
        for (Mark mark : Mark.values()) {
            each(key, year, mark);
        }
        reading.entries().stream()
                .filter(entry ->
                        entry.place().startsWith(key + ".") && entry.date().getYear() != number)
                .forEach(entry ->
                        reading.wrong(entry.place(), "deadline.import.otherYear", SheetWords.text(entry.date()), key));
    }

    private Head head(String key, JsonNode year) {
        String status = year.path("status").asText("APPROVED");
        if (!status.equals("APPROVED") && !status.equals("PROVISIONAL")) {
            reading.wrong(key + ".status", "deadline.import.status", status);
        }
        return new Head(
                status.equals("PROVISIONAL") ? YearStatus.PROVISIONAL : YearStatus.APPROVED,
                year.path("decree").isTextual()
                        ? year.path("decree").asText()
                        : reading.upload().ground(),
                year.has("nonWorkingWeekdays") ? weekdaysOff(key, year.path("nonWorkingWeekdays")) : null);
    }

    private List<LocalDate> weekdaysOff(String key, JsonNode list) {
        List<LocalDate> days = new ArrayList<>();
        list.forEach(day -> {
            LocalDate date = reading.date(key + ".nonWorkingWeekdays", day.asText());
            if (date != null) {
                days.add(date);
            }
        });
        return days;
    }

    private void each(String key, JsonNode year, Mark mark) {
        String list = LISTS.get(mark);
        int number = 0;
        for (JsonNode day : year.path(list)) {
            String place = key + "." + list + "[" + number++ + "]";
            LocalDate date = reading.date(
                    place, day.isTextual() ? day.asText() : day.path("date").asText());
            LocalDate other = other(place, day.path(mark == Mark.WORKING ? "dayOffMovedTo" : "from"));
            if (date != null) {
                String name = day.path("name").asText("");
                reading.add(new Entry(
                        place, date, mark, name, other, day.path("basis").asText("")));
            }
        }
    }

    private @Nullable LocalDate other(String place, JsonNode text) {
        return text.isTextual() ? reading.date(place, Objects.requireNonNull(text.asText())) : null;
    }
}
