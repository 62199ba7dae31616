package org.touchpointregister.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.EditionNumber;

/**
 * The register moves on while a change is open. What that did to the rows the change treats is found here, against the
 * edition that each of them was drafted with; a few statements, and one where nothing moved.
 */
@Service
@Transactional(readOnly = true)
public class MovedRows {

    private final Editions editions;
    private final TouchpointUses uses;
    private final MovedRowCauses causes;

    MovedRows(Editions editions, TouchpointUses uses, MovedRowCauses causes) {
        this.editions = editions;
        this.uses = uses;
        this.causes = causes;
    }

    /** Rows to compare three ways, in their order. */
    public List<MovedRow> of(ChangeRequest change, List<ChangeItem> items) {
        List<ChangeItem> ofRegister = items.stream()
                .filter(item -> item.content().operation() != Operation.INCLUDE)
                .toList();
        Edition latest = ofRegister.isEmpty()
                ? null
                : editions.latest(change.authority()).orElse(null);
        if (latest == null) {
            return List.of();
        }
        Map<EditionNumber, List<ChangeItem>> older = ofRegister.stream()
                .filter(item -> item.baseEdition() != null && item.baseEdition().compareTo(latest.number()) < 0)
                .collect(Collectors.groupingBy(item -> Objects.requireNonNull(item.baseEdition())));
        List<MovedRow> moved = new ArrayList<>();
        older.forEach((number, drafted) -> {
            Map<UUID, ItemContent> base = states(editions.require(change.authority(), number), drafted);
            Map<UUID, ItemContent> now = states(latest, drafted);
            drafted.forEach(item -> add(moved, item, base.get(item.id()), now.get(item.id())));
        });
        return causes.name(change.authority(), latest.number(), moved);
    }

    private static void add(
            List<MovedRow> moved, ChangeItem item, @Nullable ItemContent base, @Nullable ItemContent now) {
        if (base == null) {
            return;
        }
        List<String> fields = now == null ? List.of() : ThreeWay.open(base, item.content(), now);
        if (now == null || !fields.isEmpty()) {
            List<String> kept = fields.stream()
                    .filter(field -> ThreeWay.untouched(field, base, item.content()))
                    .toList();
            moved.add(new MovedRow(item.id(), item.position(), base, now, fields, kept, MovedRowCauses.UNKNOWN));
        }
    }

    /** What the edition said of the rows, or touchpoints, that the items are about. */
    private Map<UUID, ItemContent> states(Edition edition, Collection<ChangeItem> items) {
        Map<UUID, Row> rows = editions.rows(edition, ids(items, ItemContent::rowId)).stream()
                .collect(Collectors.toMap(Row::rowId, Function.identity()));
        Map<UUID, ItemContent> points = new HashMap<>();
        uses.at(
                        edition.authority(),
                        edition.number(),
                        ids(items.stream().filter(MovedRows::alters).toList(), ItemContent::touchpointId))
                .forEach((id, use) -> {
                    if (!use.rows().isEmpty()) {
                        points.put(id, ItemContent.of(use));
                    }
                });
        Map<UUID, ItemContent> states = new HashMap<>();
        for (ChangeItem item : items) {
            Row row = rows.get(item.content().rowId());
            ItemContent state = alters(item)
                    ? points.get(item.content().touchpointId())
                    : row == null ? null : ItemContent.of(item.content().operation(), row);
            if (state != null) {
                states.put(item.id(), state);
            }
        }
        return states;
    }

    private static boolean alters(ChangeItem item) {
        return item.content().operation() == Operation.CHANGE_TOUCHPOINT;
    }

    private static List<UUID> ids(Collection<ChangeItem> items, Function<ItemContent, @Nullable UUID> id) {
        List<UUID> ids = new ArrayList<>();
        for (ChangeItem item : items) {
            UUID found = id.apply(item.content());
            if (found != null) {
                ids.add(found);
            }
        }
        return ids;
    }
}
