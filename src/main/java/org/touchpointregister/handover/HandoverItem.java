package org.touchpointregister.handover;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** One thing that is handed over, called as it was called on that day. */
@Embeddable
public record HandoverItem(@Enumerated(EnumType.STRING) Kind kind, UUID ref, String title) {

    /** What can be handed over. */
    public enum Kind {
        ROW,
        CHANGE,
        PROCESS
    }
}
