package org.touchpointregister.change.editor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.TypedDate;

/** Collects what is wrong with the fields of one request, so that a person hears all of it at once. */
final class FieldErrors {

    private final List<FieldSentence> errors = new ArrayList<>();

    void add(String field, String code, Object... args) {
        errors.add(FieldSentence.of(field, code, args));
    }

    /** A text that may be left out; too long a one becomes an error of that field. */
    @Nullable
    String text(String field, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.length() > longest) {
            add(field, "change.api.tooLong", longest);
        }
        return text;
    }

    /** A day that must be there; what is none becomes an error of that field. */
    LocalDate date(String field, @Nullable String given) {
        try {
            return TypedDate.parse(String.valueOf(given));
        } catch (DateTimeParseException e) {
            add(field, "change.api.notDate");
            return LocalDate.EPOCH;
        }
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(errors);
        }
    }
}
