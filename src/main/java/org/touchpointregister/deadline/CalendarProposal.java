package org.touchpointregister.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A calendar that somebody proposed: what became of it, and by whom; {@code moved} and {@code restated} once it is applied. */
public record CalendarProposal(
        UUID id,
        String layer,
        @Nullable String parent,
        String fileName,
        String ground,
        List<Integer> years,
        State state,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Integer moved,
        @Nullable Integer restated) {

    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    public boolean open() {
        return state == State.PROPOSED;
    }
}
