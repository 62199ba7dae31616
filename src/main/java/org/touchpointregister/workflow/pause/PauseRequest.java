package org.touchpointregister.workflow.pause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person asks for: the ground by its code, the paper, and days off the clock or days added. */
record PauseRequest(
        @Nullable String ground,
        @Nullable String document,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer days) {}
