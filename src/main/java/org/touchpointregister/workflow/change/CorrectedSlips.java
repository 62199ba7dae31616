package org.touchpointregister.workflow.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Correction;
import org.touchpointregister.change.Corrections;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.Round;
import org.touchpointregister.shared.Sentences;

/** What the checker corrected in a round, in the words of a letter. */
@Component
class CorrectedSlips {

    private final Changes changes;
    private final Corrections corrections;
    private final Drafts drafts;
    private final Sentences sentences;

    CorrectedSlips(Changes changes, Corrections corrections, Drafts drafts, Sentences sentences) {
        this.changes = changes;
        this.corrections = corrections;
        this.drafts = drafts;
        this.sentences = sentences;
    }

    /** A line per correction of the round decided last; empty where nothing was corrected in it. */
    Optional<String> inRoundJustDecided(ChangeRequest change) {
        int decided = changes.rounds(change.id()).stream()
                .filter(round -> round.decidedAt() != null)
                .mapToInt(Round::number)
                .max()
                .orElse(0);
        List<Correction> made = corrections.of(change.id()).stream()
                .filter(correction -> correction.round() == decided)
                .toList();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Integer> positions =
                drafts.items(change.id()).stream().collect(Collectors.toMap(ChangeItem::id, ChangeItem::position));
        return Optional.of(made.stream()
                .map(correction -> line(correction, positions.getOrDefault(correction.itemId(), 0)))
                .collect(Collectors.joining("\n")));
    }

    private String line(Correction correction, int position) {
        return sentences.text(
                "change.correction.line",
                Integer.toString(position),
                sentences.text("change.correction.field." + correction.field().name()),
                correction.was(),
                correction.became());
    }
}
