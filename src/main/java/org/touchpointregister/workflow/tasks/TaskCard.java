package org.touchpointregister.workflow.tasks;

import org.jspecify.annotations.Nullable;

/** One card; {@code daysLeft} are working days, negative when the due date has passed. */
record TaskCard(
        String id,
        @Nullable String number,
        @Nullable String department,
        String authority,
        String authorityName,
        @Nullable String due,
        @Nullable Integer daysLeft,
        @Nullable String words,
        String tone) {

    /** Red once it is late, amber on the last two working days. */
    static String tone(@Nullable Integer left) {
        if (left == null) {
            return "none";
        }
        if (left < 0) {
            return "red";
        }
        return left <= 1 ? "amber" : "green";
    }
}
