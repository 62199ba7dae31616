package org.touchpointregister.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of a publication found: the outcome, what became of the term once it is confirmed, the sentence
 * that the publisher's task shows where it is not, and when to ask again where the place was silent.
 */
public record Verification(
        Outcome outcome,
        @Nullable Timeliness timeliness,
        @Nullable String message,
        @Nullable Instant askAgainAt) {

    static Verification confirmed(Timeliness timeliness) {
        return new Verification(Outcome.CONFIRMED, timeliness, null, null);
    }

    static Verification sentBack(String message) {
        return new Verification(Outcome.SENT_BACK, null, message, null);
    }

    static Verification later(String message, Instant at) {
        return new Verification(Outcome.ASK_AGAIN, null, message, at);
    }

    static Verification secondPerson() {
        return new Verification(Outcome.SECOND_PERSON, null, null, null);
    }

    public boolean verified() {
        return outcome == Outcome.CONFIRMED;
    }

    public boolean inTime() {
        return timeliness == Timeliness.IN_TIME;
    }

    /** Where the publication goes from here. */
    public enum Outcome {
        CONFIRMED,
        SENT_BACK,
        ASK_AGAIN,
        SECOND_PERSON
    }
}
