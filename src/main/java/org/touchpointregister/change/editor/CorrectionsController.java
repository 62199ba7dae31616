package org.touchpointregister.change.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.CorrectableField;
import org.touchpointregister.change.Correction;
import org.touchpointregister.change.Corrections;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Slips of the pen corrected by the checker, over JSON. */
@RestController
@RequestMapping("/api/v1/changes/{id}")
class CorrectionsController {

    private final ChangeLookup lookup;
    private final Corrections corrections;
    private final ActedFor acted;

    CorrectionsController(ChangeLookup lookup, Corrections corrections, ActedFor acted) {
        this.lookup = lookup;
        this.corrections = corrections;
        this.acted = acted;
    }

    @GetMapping("/corrections")
    Listing<CorrectionView> all(@PathVariable String id) {
        return Listing.whole(corrections.of(lookup.readable(id).id()).stream()
                .map(this::view)
                .toList());
    }

    @PostMapping("/rows/{itemId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    CorrectionView make(@PathVariable String id, @PathVariable UUID itemId, @RequestBody NewCorrection body) {
        return view(corrections.make(lookup.readable(id).id(), itemId, body.wanted(), lookup.login()));
    }

    private CorrectionView view(Correction correction) {
        return CorrectionView.of(
                correction, acted.name(correction.correctedBy(), correction.correctedFor(), correction.correctedAt()));
    }

    /** Body of a correction: which field, and what it should say. */
    record NewCorrection(@Nullable String field, @Nullable String text) {

        private static final int LONGEST_NAME = 500;
        private static final int LONGEST_TEXT = 4000;

        Corrections.Wanted wanted() {
            CorrectableField known = CorrectableField.of(field == null ? "" : field)
                    .orElseThrow(() -> refused("field", "change.correction.notThisField"));
            String words = text == null ? "" : text.strip();
            int longest = known == CorrectableField.PECULIARITIES ? LONGEST_TEXT : LONGEST_NAME;
            if (words.isEmpty()) {
                throw refused("text", "change.correction.sayWhat");
            }
            if (words.length() > longest) {
                throw refused("text", "change.correction.tooLong", longest);
            }
            return new Corrections.Wanted(known, words);
        }

        private static Refusal refused(String field, String code, Object... arguments) {
            return Refusal.ofFields(List.of(FieldSentence.of(field, code, arguments)));
        }
    }
}
