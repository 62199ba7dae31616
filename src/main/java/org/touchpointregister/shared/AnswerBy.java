package org.touchpointregister.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** The day to answer by, as somebody who asks many at once typed it. */
public record AnswerBy(@Nullable String typed) {

    /** The day; refuses with that sentence one that is not ahead, further than a year, or no day at all. */
    public LocalDate after(LocalDate today, String sentence) {
        LocalDate day = parsed();
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(1))) {
            throw Refusal.ofFields(List.of(FieldSentence.of("dueOn", sentence)));
        }
        return day;
    }

    private @Nullable LocalDate parsed() {
        try {
            return typed == null ? null : TypedDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
