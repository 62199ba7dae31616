package org.touchpointregister.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AnswerBy;
import org.touchpointregister.shared.AuthorityId;

/** What a round is opened with: the day to answer by, whom to ask (codes or ids; all with rows where none is named), by whom. */
public record NewCampaign(
        AuthorityId authority,
        @Nullable String dueOn,
        List<String> departments,
        @Nullable String note,
        @Nullable String openedBy) {

    public NewCampaign {
        departments = List.copyOf(departments);
    }

    /** The day to answer by; refuses one that is not ahead or further than a year. */
    LocalDate day(LocalDate today) {
        return new AnswerBy(dueOn).after(today, "confirmation.dueOn");
    }
}
