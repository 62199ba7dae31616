package org.touchpointregister.change;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** The department's choice, field by field, where the register moved on under its change: nothing is set back unasked. */
@Service
@Transactional
public class Reconciliation {

    private final Changes changes;
    private final ChangeAccess access;
    private final ChangeItemRepository items;
    private final MovedRows moved;
    private final Editions editions;
    private final Clock clock;

    Reconciliation(
            Changes changes,
            ChangeAccess access,
            ChangeItemRepository items,
            MovedRows moved,
            Editions editions,
            Clock clock) {
        this.changes = changes;
        this.access = access;
        this.items = items;
        this.moved = moved;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Takes those fields from the register and leaves the others as they are asked for; refuses where nothing moved, the
     * row is gone, or a field is none of those to choose in.
     */
    public ChangeItem choose(UUID changeId, UUID itemId, Set<String> fromRegister, String login) {
        ChangeRequest change = changes.hold(changeId);
        access.requireEdit(login, change);
        ChangeItem item =
                items.findByIdAndChangeId(itemId, changeId).orElseThrow(() -> Refusal.missing("change.noSuchRow"));
        MovedRow row = moved.of(change, List.of(item)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("change.nothingMoved"));
        ItemContent now = row.now();
        if (now == null) {
            throw Refusal.conflict("change.finding.rowIsGone");
        }
        List<FieldSentence> unknown = fromRegister.stream()
                .filter(field -> !row.fields().contains(field))
                .map(field -> FieldSentence.of("take", "change.api.unknownField", field))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.ofFields(unknown);
        }
        boolean whole = item.content().operation() == Operation.EXCLUDE;
        ItemContent chosen = ThreeWay.taking(item.content(), now, whole ? Set.copyOf(row.fields()) : fromRegister);
        ChangeItem.Edit edit = new ChangeItem.Edit(login, change.round(), clock.instant());
        return items.save(item.write(chosen, edit)
                .draftAgainst(
                        editions.latest(change.authority()).map(Edition::number).orElse(null)));
    }
}
