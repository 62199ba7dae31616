package org.touchpointregister.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/**
 * Changes that the register has overtaken are accepted by nobody, neither by a checker nor by a vote: what would set it back
 * is chosen by the department, not decided over its head.
 */
@Service
@Transactional(readOnly = true)
public class Overtaken {

    private final Changes changes;
    private final ChangeItemRepository items;
    private final MovedRows moved;

    Overtaken(Changes changes, ChangeItemRepository items, MovedRows moved) {
        this.changes = changes;
        this.items = items;
        this.moved = moved;
    }

    /** The rows that moved under the change, in their order. */
    public List<MovedRow> rows(ChangeRequest change) {
        return moved.of(change, items.findByChangeIdOrderByPosition(change.id()));
    }

    /** Refuses a vote for acceptance where rows moved. */
    public void requireNoneToVoteFor(UUID changeId) {
        positions(changes.require(changeId)).ifPresent(rows -> {
            throw Refusal.conflict("change.vote.overtaken", rows);
        });
    }

    void requireNoneToAccept(ChangeRequest change) {
        positions(change).ifPresent(rows -> {
            throw Refusal.conflict("change.movedMeanwhile", rows);
        });
    }

    /** The positions of the rows that moved, as a sentence names them; empty where none did. */
    public Optional<String> positions(ChangeRequest change) {
        List<MovedRow> rows = rows(change);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .map(row -> Integer.toString(row.position()))
                        .collect(Collectors.joining(", ")));
    }
}
