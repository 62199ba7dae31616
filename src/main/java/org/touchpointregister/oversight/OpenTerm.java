package org.touchpointregister.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** An open term with the case it belongs to; {@code number} is the change's or the draft act's, {@code edition} a publication's. */
record OpenTerm(
        UUID id,
        String key,
        AuthorityId authority,
        String subject,
        @Nullable UUID department,
        @Nullable String departmentName,
        @Nullable String number,
        @Nullable Integer edition,
        String step,
        boolean legal,
        @Nullable LocalDate due,
        boolean provisional,
        String layer) {}
