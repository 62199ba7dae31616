package org.touchpointregister.change.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.Verdict;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
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
        @Nullable RowView before) {

    static ItemView of(ChangeItem item, @Nullable Row before, @Nullable String proposedReason) {
        ItemContent content = item.content();
        return new ItemView(
                item.id(),
                item.position(),
                content.operation(),
                content.reason(),
                proposedReason,
                content.rowId(),
                content.direction(),
                new ProcessView(content.processId(), content.processTitle()),
                new PointView(
                        content.touchpointId(),
                        content.touchpointName(),
                        content.channel(),
                        content.type(),
                        content.address()),
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
                before == null ? null : RowView.of(before));
    }

    record ProcessView(@Nullable UUID id, @Nullable String title) {}

    record PointView(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Channel channel,
            @Nullable String type,
            @Nullable String address) {}
}
