package org.touchpointregister.workflow.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as the database has it; {@code provisional} is the date its calendar may still move, {@code total} how many stand in its column. */
record BoardLine(
        String id,
        String step,
        String name,
        @Nullable String holder,
        @Nullable Instant held,
        Instant began,
        @Nullable Instant due,
        @Nullable LocalDate provisional,
        @Nullable String number,
        @Nullable String department,
        @Nullable String changeId,
        @Nullable String actId,
        @Nullable String publicationId,
        long total) {

    /** The page of the case. */
    String address() {
        if (publicationId != null) {
            return "/publications/" + publicationId;
        }
        if (actId != null) {
            return "/acts/" + actId;
        }
        return changeId == null ? "/tasks/" + id : "/changes/" + changeId + "/status";
    }
}
