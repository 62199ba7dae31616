package org.touchpointregister.formation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AnswerBy;
import org.touchpointregister.shared.AuthorityId;

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
        return new AnswerBy(dueOn).after(today, "formation.dueOn");
    }
}
