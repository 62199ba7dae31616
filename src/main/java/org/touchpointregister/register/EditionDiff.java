package org.touchpointregister.register;

import java.util.List;
import org.touchpointregister.shared.EditionNumber;

/** A comparison of two editions, row by row in the order of the register. */
public record EditionDiff(EditionNumber from, EditionNumber to, List<RowDiff> rows) {

    public List<RowDiff> included() {
        return rows.stream().filter(RowDiff::included).toList();
    }

    public List<RowDiff> excluded() {
        return rows.stream().filter(RowDiff::excluded).toList();
    }

    public List<RowDiff> changed() {
        return rows.stream().filter(row -> !row.included() && !row.excluded()).toList();
    }
}
