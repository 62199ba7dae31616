package org.touchpointregister.handover;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;

/** One thing that is handed over, called as it was called on that day; a row may be one that is to be taken out of the register. */
@Embeddable
public record HandoverItem(@Enumerated(EnumType.STRING) Kind kind, UUID ref, String title, boolean excluded) {

    HandoverItem(Kind kind, UUID ref, String title) {
        this(kind, ref, title, false);
    }

    /** The same thing, to be taken out where it is one of these rows. */
    HandoverItem excludedWhere(Set<UUID> rows) {
        return new HandoverItem(kind, ref, title, kind == Kind.ROW && rows.contains(ref));
    }

    /** What can be handed over. */
    public enum Kind {
        ROW,
        CHANGE,
        PROCESS
    }
}
