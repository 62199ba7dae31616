package org.touchpointregister.change.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;

/** Finds the row a line of a file is about: by the code the file carries, else by process and touchpoint. */
final class Targets {

    private final Map<UUID, Row> rows = new HashMap<>();
    private final Map<UUID, ChangeItem> itemOfRow = new HashMap<>();
    private final Map<UUID, ChangeItem> included = new HashMap<>();
    private final Map<String, UUID> places = new HashMap<>();

    Targets(List<Row> register, List<ChangeItem> items) {
        register.forEach(row -> {
            rows.put(row.rowId(), row);
            place(ItemContent.of(Operation.MODIFY, row), row.rowId());
        });
        items.stream()
                .filter(item -> item.content().operation() != Operation.CHANGE_TOUCHPOINT)
                .forEach(item -> {
                    UUID rowId = item.content().rowId();
                    if (rowId == null) {
                        included.put(item.id(), item);
                    } else {
                        itemOfRow.put(rowId, item);
                    }
                    place(item.content(), rowId == null ? item.id() : rowId);
                });
    }

    private void place(ItemContent content, UUID id) {
        places.putIfAbsent(key(content, content.channel()), id);
        places.putIfAbsent(key(content, null), id);
    }

    Map<UUID, Row> rows() {
        return rows;
    }

    boolean excludedAlready(UUID rowId) {
        ChangeItem item = itemOfRow.get(rowId);
        return item != null && item.content().operation() == Operation.EXCLUDE;
    }

    /** What carries that code; null where nothing of this department does. */
    @Nullable
    Target ofCode(String code) {
        try {
            return target(UUID.fromString(code.strip()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What stands at the place that line names. */
    @Nullable
    Target ofPlace(ItemContent read) {
        UUID id = places.get(key(read, read.channel()));
        return id == null ? null : target(id);
    }

    private @Nullable Target target(UUID id) {
        if (rows.containsKey(id)) {
            return new Target(id, rows.get(id), itemOfRow.get(id));
        }
        return included.containsKey(id) ? new Target(id, null, included.get(id)) : null;
    }

    private static String key(ItemContent content, @Nullable Channel channel) {
        return String.join(
                "|",
                String.valueOf(content.direction()),
                Texts.folded(content.processTitle()),
                Texts.folded(content.touchpointName()),
                channel == null ? "" : channel.name());
    }

    /** A row of the register, what the change asks for it already, or a row that the change includes. */
    record Target(UUID id, @Nullable Row row, @Nullable ChangeItem item) {

        /** What the line is laid over. */
        ItemContent base() {
            if (item != null && item.content().operation() != Operation.EXCLUDE) {
                return item.content().withReason(null);
            }
            return row == null ? ItemContent.empty() : ItemContent.of(Operation.MODIFY, row);
        }
    }
}
