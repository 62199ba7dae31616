package org.touchpointregister.change.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.MovedRow;
import org.touchpointregister.change.Verdict;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;

/** A row of a change as the API shows it, with the row of the register it is about. */
record ItemView(
        UUID id,
        int position,
        Operation operation,
        @Nullable String reason,
        @Nullable String proposedReason,
        @Nullable UUID rowId,
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
        @Nullable String responsiblePost,
        Verdict verdict,
        int changedInRound,
        long version,
        @Nullable RowView before,
        @Nullable Use use,
        @Nullable MovedView moved,
        @Nullable RoundView lastRound) {

    static ItemView of(ChangeItem item, Beside beside) {
        ItemContent content = item.content();
        Row before = beside.before();
        return new ItemView(
                item.id(),
                item.position(),
                content.operation(),
                content.reason(),
                beside.proposedReason(),
                content.rowId(),
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
                content.responsiblePost(),
                item.verdict(),
                item.changedInRound(),
                item.version(),
                before == null ? null : RowView.of(before),
                beside.use() == null ? null : Use.of(beside.use()),
                beside.moved() == null ? null : MovedView.of(beside.moved()),
                beside.asked() == null ? null : RoundView.of(beside.asked(), content));
    }

    /** What stands beside an item: its row of the register or the use of its touchpoint, what moved, what was asked last round. */
    record Beside(
            @Nullable Row before,
            @Nullable TouchpointUse use,
            @Nullable MovedRow moved,
            @Nullable ItemContent asked,
            @Nullable String proposedReason) {}

    /** A touchpoint to be altered, as the register has it: in how many rows, and of which departments. */
    record Use(PointView touchpoint, int rows, List<String> departments) {

        static Use of(TouchpointUse use) {
            return new Use(
                    new PointView(use.touchpointId(), use.name(), use.channel(), use.type(), use.address()),
                    use.rows().size(),
                    use.departments());
        }
    }

    record ProcessView(@Nullable UUID id, @Nullable String title) {}

    record PointView(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Channel channel,
            @Nullable String type,
            @Nullable String address) {

        static PointView of(ItemContent content) {
            return new PointView(
                    content.touchpointId(),
                    content.touchpointName(),
                    content.channel(),
                    content.type(),
                    content.address());
        }
    }
}
