package org.touchpointregister.workflow.tasks;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.oversight.Tone;

/** One card; {@code daysLeft} are working days, negative when the due date has passed, {@code zone} is the authority's. */
record TaskCard(
        String id,
        @Nullable String number,
        @Nullable String department,
        String authority,
        String authorityName,
        ZoneId zone,
        @Nullable String due,
        @Nullable Integer daysLeft,
        @Nullable String words,
        Tone tone) {}
