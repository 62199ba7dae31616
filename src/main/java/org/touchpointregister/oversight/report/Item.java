package org.touchpointregister.oversight.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/**
 * A line of the list behind a figure. {@code note} is the code of a message; {@code began}, {@code due} and {@code done} are
 * days whose meaning the figure names; {@code counted} tells the lines that make the figure from those that do not,
 * {@code provisional} that {@code due} follows from a calendar that nobody has approved yet.
 */
record Item(
        AuthorityId authority,
        @Nullable UUID department,
        @Nullable String departmentName,
        String name,
        @Nullable String note,
        @Nullable String link,
        @Nullable LocalDate began,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        int amount,
        int outOf,
        boolean counted,
        boolean provisional) {}
