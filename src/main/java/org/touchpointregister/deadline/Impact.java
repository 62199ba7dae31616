package org.touchpointregister.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** What a proposed calendar does to one open deadline; a date is null where no calendar names it. */
public record Impact(
        UUID deadline,
        AuthorityId authority,
        String subject,
        String step,
        boolean legal,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean provisionalFrom,
        boolean provisionalTo,
        @Nullable Instant missedAt) {

    /** Whether the date itself changes rather than only what the sheet says beside it. */
    public boolean moves() {
        return !Objects.equals(from, to);
    }
}
