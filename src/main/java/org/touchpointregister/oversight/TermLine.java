package org.touchpointregister.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/**
 * An open term as people read it. {@code daysLeft} are working days, negative once it is over; {@code words} say the
 * colour in words; a {@code provisional} date may still move with its calendar; {@code instance} is the case in Cockpit, null where the engine has forgotten it.
 */
public record TermLine(
        UUID id,
        AuthorityId authority,
        String authorityName,
        @Nullable UUID department,
        @Nullable String departmentName,
        String caseName,
        String step,
        String stepName,
        @Nullable LocalDate due,
        String dueWords,
        boolean provisional,
        @Nullable Integer daysLeft,
        Tone tone,
        String words,
        boolean legal,
        @Nullable String instance) {}
