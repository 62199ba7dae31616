package org.touchpointregister.change.editor;

import java.util.ArrayList;
import java.util.List;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Collects what is wrong with the fields of one request, so that a person hears all of it at once. */
final class FieldErrors {

    private final List<FieldSentence> errors = new ArrayList<>();

    void add(String field, String code, Object... args) {
        errors.add(FieldSentence.of(field, code, args));
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(errors);
        }
    }
}
