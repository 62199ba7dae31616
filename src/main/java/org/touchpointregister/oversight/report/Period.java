package org.touchpointregister.oversight.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;

/** Both days belong to it. */
record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 5;

    /** As typed; the year up to today where nothing is. */
    static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = day(to, today);
        LocalDate first = day(from, last.minusYears(1).plusDays(1));
        if (first.isAfter(last)) {
            throw Refusal.invalid("oversight.period.turned");
        }
        if (first.isBefore(last.minusYears(LONGEST_YEARS))) {
            throw Refusal.invalid("oversight.period.long", LONGEST_YEARS);
        }
        return new Period(first, last);
    }

    private static LocalDate day(@Nullable String typed, LocalDate otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() < 2000 || day.getYear() > 2200) {
                throw Refusal.invalid("oversight.period.day");
            }
            return day;
        } catch (DateTimeException notADay) {
            throw Refusal.invalid("oversight.period.day");
        }
    }
}
