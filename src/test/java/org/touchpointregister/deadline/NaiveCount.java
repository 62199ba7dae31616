package org.touchpointregister.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;

/** The oracle: counts day by day from two lists of the file that the calendar itself is not built of. */
final class NaiveCount {

    private final Set<LocalDate> weekdaysOff = new HashSet<>();
    private final Set<LocalDate> weekendsWorked = new HashSet<>();

    NaiveCount() {
        try {
            JsonNode file = new ObjectMapper().readTree(new ClassPathResource(BundledCalendar.FILE).getInputStream());
            file.forEach(year -> {
                year.path("nonWorkingWeekdays").forEach(day -> weekdaysOff.add(LocalDate.parse(day.asText())));
                year.path("transferredWorkingDays")
                        .forEach(day -> weekendsWorked.add(
                                LocalDate.parse(day.get("date").asText())));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean works(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5 ? weekendsWorked.contains(date) : !weekdaysOff.contains(date);
    }

    LocalDate due(Term term, LocalDate event) {
        LocalDate day = term.startRule() == StartRule.NEXT_DAY ? event : event.minusDays(1);
        int left = term.count();
        while (left > 0) {
            day = day.plusDays(1);
            if (term.unit() == TermUnit.CALENDAR_DAYS || works(day)) {
                left--;
            }
        }
        return works(day) ? day : shifted(term.shift(), day, event);
    }

    private LocalDate shifted(DayOffShift shift, LocalDate end, LocalDate event) {
        if (shift == DayOffShift.NONE) {
            return end;
        }
        LocalDate back = end;
        while (shift == DayOffShift.PREVIOUS && back.isAfter(event)) {
            back = back.minusDays(1);
            if (works(back)) {
                return back;
            }
        }
        LocalDate on = end;
        while (!works(on)) {
            on = on.plusDays(1);
        }
        return on;
    }
}
