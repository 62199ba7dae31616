package org.touchpointregister.act;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.change.Findings;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;

/** Each change was checked alone; an act makes all of them at once, on a register that may have moved since. */
@Component
class ActConflicts {

    private final ChangesInAct changes;
    private final Findings findings;
    private final Sentences sentences;

    ActConflicts(ChangesInAct changes, Findings findings, Sentences sentences) {
        this.changes = changes;
        this.findings = findings;
        this.sentences = sentences;
    }

    /** Refuses with a sentence per change that stands in the way: better now than when the head has signed. */
    void requireNone(UUID actId) {
        requireNone(changes.of(actId));
    }

    void requireNone(List<ChangeRequest> together) {
        List<FieldSentence> found = found(together);
        if (!found.isEmpty()) {
            throw Refusal.ofFields(found);
        }
    }

    /** The same in words, for who still prepares the act. */
    List<String> of(UUID actId) {
        return found(changes.of(actId)).stream()
                .map(field -> sentences.of(field.sentence()))
                .toList();
    }

    private List<FieldSentence> found(List<ChangeRequest> together) {
        return findings.together(together).entrySet().stream()
                .map(entry -> FieldSentence.of(
                        "changes", "act.conflict", entry.getKey().number(), sentences.of(entry.getValue())))
                .toList();
    }
}
