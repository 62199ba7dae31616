package org.touchpointregister.change.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.editor.ItemView.PointView;
import org.touchpointregister.change.editor.ItemView.ProcessView;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;

/** A row of the register as the editor shows it. */
record RowView(
        UUID rowId,
        int position,
        String direction,
        ProcessView process,
        PointView touchpoint,
        List<String> needs,
        @Nullable String otherNeed,
        @Nullable String peculiarities,
        List<RowGround> grounds,
        boolean littleUsed,
        boolean notCounted,
        boolean wholeDirection,
        @Nullable String responsiblePost,
        String department) {

    static RowView of(Row row) {
        return new RowView(
                row.rowId(),
                row.position(),
                row.direction(),
                new ProcessView(row.processId(), row.processTitle()),
                new PointView(row.touchpointId(), row.touchpointName(), row.channel(), row.type(), row.address()),
                row.needs(),
                row.otherNeed(),
                row.peculiarities(),
                row.grounds(),
                row.littleUsed(),
                row.notCounted(),
                row.wholeDirection(),
                row.responsiblePost(),
                row.departmentName());
    }
}
