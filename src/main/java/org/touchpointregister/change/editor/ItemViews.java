package org.touchpointregister.change.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.MovedRow;
import org.touchpointregister.change.MovedRows;
import org.touchpointregister.change.ReasonProposal;
import org.touchpointregister.change.SubmittedRows;
import org.touchpointregister.change.editor.ItemView.Beside;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.regulation.Regulation.Operation;

/** Puts the rows of a change beside what the register says of them; the number of statements does not grow with the rows. */
@Component
class ItemViews {

    private final Drafts drafts;
    private final Editions editions;
    private final TouchpointUses uses;
    private final MovedRows moved;
    private final SubmittedRows submitted;

    ItemViews(Drafts drafts, Editions editions, TouchpointUses uses, MovedRows moved, SubmittedRows submitted) {
        this.drafts = drafts;
        this.editions = editions;
        this.uses = uses;
        this.moved = moved;
        this.submitted = submitted;
    }

    ItemView of(ChangeRequest change, ChangeItem item) {
        return of(change, List.of(item)).get(0);
    }

    List<ItemView> of(ChangeRequest change, List<ChangeItem> items) {
        Map<UUID, Row> register = register(change, items);
        Map<UUID, TouchpointUse> points = uses.of(
                change.authority(),
                items.stream()
                        .filter(ItemViews::alters)
                        .map(item -> item.content().touchpointId())
                        .filter(Objects::nonNull)
                        .toList());
        Map<UUID, MovedRow> elsewhere =
                moved.of(change, items).stream().collect(Collectors.toMap(MovedRow::itemId, Function.identity()));
        Map<UUID, ItemContent> asked = lastRound(change);
        ReasonProposal reasons = drafts.proposedReasons(
                change, items.stream().map(ChangeItem::content).toList());
        return items.stream()
                .map(item -> {
                    TouchpointUse use = alters(item) ? of(points, item.content().touchpointId()) : null;
                    Row before = of(register, item.content().rowId());
                    String proposed = reasons.of(item.content(), before == null ? first(use) : before);
                    return ItemView.of(
                            item, new Beside(before, use, elsewhere.get(item.id()), asked.get(item.id()), proposed));
                })
                .toList();
    }

    private Map<UUID, ItemContent> lastRound(ChangeRequest change) {
        return change.round() == 1
                ? Map.of()
                : submitted.of(change.id(), change.round() - 1).stream()
                        .collect(Collectors.toMap(SubmittedRows.Submitted::itemId, SubmittedRows.Submitted::content));
    }

    private Map<UUID, Row> register(ChangeRequest change, List<ChangeItem> items) {
        List<UUID> ids = items.stream()
                .map(item -> item.content().rowId())
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return editions
                .latest(change.authority())
                .map(edition -> editions.rows(edition, ids))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Row::rowId, Function.identity()));
    }

    private static <T> @Nullable T of(Map<UUID, T> known, @Nullable UUID id) {
        return id == null ? null : known.get(id);
    }

    private static @Nullable Row first(@Nullable TouchpointUse use) {
        return use == null || use.rows().isEmpty() ? null : use.rows().get(0);
    }

    private static boolean alters(ChangeItem item) {
        return item.content().operation() == Operation.CHANGE_TOUCHPOINT;
    }
}
