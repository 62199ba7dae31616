package org.touchpointregister.change.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Channel;

/** A row as it would stand once the change is made: of the change, or left as the register has it. */
record Standing(
        Checkable.@Nullable Item item,
        String direction,
        String process,
        @Nullable String touchpoint,
        @Nullable Channel channel,
        List<String> needs,
        boolean wholeDirection) {

    static Standing of(Row row) {
        return new Standing(
                null,
                row.direction(),
                Words.folded(row.processTitle()),
                row.touchpointName(),
                row.channel(),
                row.needs(),
                row.wholeDirection());
    }

    static Standing of(Checkable.Item item) {
        ItemContent content = item.content();
        return new Standing(
                item,
                content.direction() == null ? "" : content.direction(),
                Words.folded(content.processTitle()),
                content.touchpointName(),
                content.channel(),
                content.needs(),
                content.wholeDirection());
    }

    /** Rows of one process belong together; those of a whole direction are one more such group. */
    Group in() {
        return new Group(direction, process);
    }

    /** Whether it can be placed at all: a draft may lack everything. */
    boolean placed() {
        return !direction.isEmpty() && (wholeDirection || !process.isEmpty());
    }

    record Group(String direction, String title) {}
}
