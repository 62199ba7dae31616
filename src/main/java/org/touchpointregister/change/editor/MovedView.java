package org.touchpointregister.change.editor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.MovedRow;
import org.touchpointregister.change.editor.ItemView.PointView;
import org.touchpointregister.change.editor.ItemView.ProcessView;
import org.touchpointregister.register.RowGround;

/** What the register says of a row that moved while its change was open, and where to choose; {@code now} is null where it is gone. */
record MovedView(
        Side base,
        @Nullable Side now,
        List<String> fields,
        List<String> kept,
        int edition,
        String ground,
        LocalDate since,
        @Nullable String number,
        @Nullable String department,
        @Nullable String person) {

    static MovedView of(MovedRow row) {
        MovedRow.Cause cause = row.cause();
        return new MovedView(
                Side.of(row.base()),
                row.now() == null ? null : Side.of(row.now()),
                row.fields(),
                row.kept(),
                cause.edition().value(),
                cause.ground(),
                cause.since(),
                cause.number(),
                cause.department(),
                cause.person());
    }

    /** One state of the row. */
    record Side(
            @Nullable String direction,
            ProcessView process,
            PointView touchpoint,
            List<String> needs,
            @Nullable String otherNeed,
            @Nullable String peculiarities,
            List<RowGround> grounds,
            boolean littleUsed,
            boolean notCounted,
            boolean wholeDirection,
            @Nullable String responsiblePost) {

        static Side of(ItemContent content) {
            return new Side(
                    content.direction(),
                    new ProcessView(content.processId(), content.processTitle()),
                    PointView.of(content),
                    content.needs(),
                    content.otherNeed(),
                    content.peculiarities(),
                    content.grounds(),
                    content.littleUsed(),
                    content.notCounted(),
                    content.wholeDirection(),
                    content.responsiblePost());
        }
    }
}
