package org.touchpointregister.formation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** What a formation is opened with: the day to answer by, whom to ask (codes or ids; all where none is named), by whom. */
public record NewFormation(
        AuthorityId authority,
        @Nullable String dueOn,
        List<String> departments,
        @Nullable String note,
        String openedBy) {

    public NewFormation {
        departments = List.copyOf(departments);
    }

    /** The day to answer by; refuses one that is not ahead or further than a year. */
    LocalDate day(LocalDate today) {
        LocalDate day = parsed();
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(1))) {
            throw Refusal.ofFields(List.of(FieldSentence.of("dueOn", "formation.dueOn")));
        }
        return day;
    }

    private @Nullable LocalDate parsed() {
        try {
            return dueOn == null ? null : LocalDate.parse(dueOn);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
