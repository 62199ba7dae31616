package org.touchpointregister.publication.site;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowComparison;
import org.touchpointregister.regulation.Regulation;

/** What changed in a row field by field, each side in the words of the regulation it was approved under. */
@Component
class FieldChanges {

    private final CellText cells;

    FieldChanges(CellText cells) {
        this.cells = cells;
    }

    List<FieldChange> between(State before, State after) {
        return RowComparison.changedFields(before.row(), after.row()).stream()
                .map(field -> new FieldChange(
                        "publication.field." + field,
                        cells.named(before.words(), before.row(), field),
                        cells.named(after.words(), after.row(), field)))
                .toList();
    }

    /** A row and the regulation whose words say what its codes mean. */
    record State(Regulation words, Row row) {}

    /** A field by the message that names it, was and became. */
    record FieldChange(String label, String was, String became) {}
}
