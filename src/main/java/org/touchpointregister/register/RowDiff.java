package org.touchpointregister.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one row differs between two editions: included ({@code before} is null), excluded ({@code after} is null) or changed. */
public record RowDiff(
        UUID rowId, @Nullable Row before, @Nullable Row after, List<String> changedFields) {

    public boolean included() {
        return before == null;
    }

    public boolean excluded() {
        return after == null;
    }

    /** The row as it is shown: the newer side where there is one. */
    public Row shown() {
        Row row = after != null ? after : before;
        if (row == null) {
            throw new IllegalStateException("A difference has at least one side");
        }
        return row;
    }
}
