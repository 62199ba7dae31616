package org.touchpointregister.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Sentences;

/** What readers of an edition have to know of later corrections of its act: nothing is overwritten, it is said beside. */
@Service
@Transactional(readOnly = true)
public class CorrectionNotes {

    private final ActCorrectionRepository corrections;
    private final ApprovingActs acts;
    private final Sentences sentences;

    CorrectionNotes(ActCorrectionRepository corrections, ApprovingActs acts, Sentences sentences) {
        this.corrections = corrections;
        this.acts = acts;
        this.sentences = sentences;
    }

    public List<String> of(Edition edition) {
        return of(List.of(edition)).getOrDefault(edition.number(), List.of());
    }

    /** The notes of editions of one authority that have any, by one question however many there are. */
    public Map<EditionNumber, List<String>> of(Collection<Edition> editions) {
        List<UUID> grounds = editions.stream()
                .map(edition -> edition.ground().id())
                .distinct()
                .toList();
        Map<UUID, List<ActCorrection>> known =
                corrections.findByActIdInAndStateOrderByNumber(grounds, CorrectionState.APPLIED).stream()
                        .collect(Collectors.groupingBy(ActCorrection::actId));
        Map<EditionNumber, List<String>> notes = new HashMap<>();
        for (Edition edition : editions) {
            List<ActCorrection> corrected = known.get(edition.ground().id());
            if (corrected != null) {
                notes.put(edition.number(), notes(edition, corrected));
            }
        }
        return notes;
    }

    private List<String> notes(Edition edition, List<ActCorrection> corrected) {
        List<String> notes = new ArrayList<>();
        ApprovingAct act = acts.require(edition.ground().id());
        CorrectedRequisites requisites = act.corrected();
        if (requisites != null) {
            notes.add(sentences.text("act.correction.note.requisites", acts.title(act), requisites.ground()));
        }
        for (ActCorrection correction : corrected) {
            String note = note(edition, correction);
            if (note != null) {
                notes.add(note);
            }
        }
        return notes;
    }

    private @Nullable String note(Edition edition, ActCorrection correction) {
        EditionNumber made = correction.madeEdition();
        if (made == null) {
            return null;
        }
        UUID cancelling = correction.cancellingAct();
        if (cancelling != null) {
            return sentences.text(
                    "act.correction.note.cancelled", acts.title(acts.require(cancelling)), made.toString());
        }
        return edition.number().equals(correction.edition())
                ? sentences.text("act.correction.note.paper", made.toString())
                : null;
    }
}
