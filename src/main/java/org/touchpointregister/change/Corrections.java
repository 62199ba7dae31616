package org.touchpointregister.change;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** Slips of the pen corrected by the checker: marked in the row, and the department is told with the decision. */
@Service
@Transactional
public class Corrections {

    private final CorrectionRepository corrections;
    private final ChangeItemRepository items;
    private final Changes changes;
    private final ChangeAccess access;
    private final Clock clock;

    Corrections(
            CorrectionRepository corrections,
            ChangeItemRepository items,
            Changes changes,
            ChangeAccess access,
            Clock clock) {
        this.corrections = corrections;
        this.items = items;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** All corrections of a change, the oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> of(UUID changeId) {
        return corrections.findByChangeIdOrderByCorrectedAt(changeId);
    }

    /**
     * Corrects words that the department wrote in a row under check; refuses to fill an empty field, to change the words
     * of a known process or touchpoint, and to say the same again.
     */
    public Correction make(UUID changeId, UUID itemId, Wanted wanted, String login) {
        ChangeRequest change = changes.require(changeId);
        access.requireCheck(login, change);
        if (change.state() != ChangeState.UNDER_CHECK) {
            throw Refusal.conflict("change.wrongState", change.number());
        }
        ChangeItem item =
                items.findByIdAndChangeId(itemId, changeId).orElseThrow(() -> Refusal.missing("change.noSuchRow"));
        ChangeItem.Edit edit = new ChangeItem.Edit(login, change.round(), clock.instant());
        Correction correction = new Correction(item, wanted.field(), words(item.content(), wanted), edit);
        items.save(item.correct(wanted.field(), wanted.text(), edit));
        return corrections.save(correction);
    }

    private static Correction.Words words(ItemContent content, Wanted wanted) {
        String was = wanted.field().textOf(content);
        if (was == null || was.isBlank()) {
            throw Refusal.conflict("change.correction.nothingThere");
        }
        if (!wanted.field().isOwnTextOf(content)) {
            throw Refusal.conflict("change.correction.known");
        }
        if (was.equals(wanted.text())) {
            throw Refusal.conflict("change.correction.same");
        }
        return new Correction.Words(was, wanted.text());
    }

    /** What a checker wants a field to say. */
    public record Wanted(CorrectableField field, String text) {}
}
