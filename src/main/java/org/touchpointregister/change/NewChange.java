package org.touchpointregister.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** What a change is opened with; {@code department} is an id or a code, empty where the person belongs to
 * exactly one; no {@code occurredOn} means today. */
public record NewChange(
        AuthorityId authority,
        @Nullable String department,
        @Nullable LocalDate occurredOn,
        @Nullable String note,
        String startedBy,
        @Nullable UUID followUpOf,
        boolean demonstration,
        @Nullable Asked asked) {

    public NewChange(
            AuthorityId authority,
            @Nullable String department,
            @Nullable LocalDate occurredOn,
            @Nullable String note,
            String startedBy) {
        this(authority, department, occurredOn, note, startedBy, null, false, null);
    }

    public NewChange(
            AuthorityId authority,
            @Nullable String department,
            @Nullable LocalDate occurredOn,
            @Nullable String note,
            String startedBy,
            @Nullable UUID followUpOf,
            boolean demonstration) {
        this(authority, department, occurredOn, note, startedBy, followUpOf, demonstration, null);
    }

    /** Where the change comes from; the fact occurred on a day of the authority's own time, and not in the future. */
    ChangeOrigin origin(LocalDate today, Instant now) {
        if (occurredOn != null && occurredOn.isAfter(today)) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("occurredOn", "change.occurredInFuture")));
        }
        return new ChangeOrigin(occurredOn == null ? today : occurredOn, startedBy, now, followUpOf, demonstration);
    }

    /** The same change, asked for by somebody else than the department. */
    public NewChange askedFor(@Nullable Asked by) {
        return new NewChange(authority, department, occurredOn, note, startedBy, followUpOf, demonstration, by);
    }
}
