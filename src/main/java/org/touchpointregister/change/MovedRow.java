package org.touchpointregister.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.EditionNumber;

/**
 * A row of a change that a later edition altered in the register: what it was drafted against, what the register says now
 * ({@code null} where the row is gone), and the fields to choose in. {@code kept} are those of them that the change itself
 * left as they were, so that the register's words are the likely choice.
 */
public record MovedRow(
        UUID itemId,
        int position,
        ItemContent base,
        @Nullable ItemContent now,
        List<String> fields,
        List<String> kept,
        Cause cause) {

    public MovedRow {
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
    }

    MovedRow because(Cause found) {
        return new MovedRow(itemId, position, base, now, fields, kept, found);
    }

    /** The edition that did it, its ground, since when it is in force, and whose change that was where it is known. */
    public record Cause(
            EditionNumber edition,
            String ground,
            LocalDate since,
            @Nullable String number,
            @Nullable String department,
            @Nullable String person) {}
}
