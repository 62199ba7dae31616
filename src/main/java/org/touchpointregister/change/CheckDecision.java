package org.touchpointregister.change;

import java.util.Locale;

/** What the check of completeness and conformity may decide; in the engine the same words in camel case. */
public enum CheckDecision {
    ACCEPT("accept"),
    ACCEPT_PART("acceptPart"),
    RETURN("return"),
    DECLINE("decline");

    private final String word;

    CheckDecision(String word) {
        this.word = word;
    }

    /** The word that forms and the API use. */
    public String word() {
        return word;
    }

    public static CheckDecision of(String word) {
        for (CheckDecision decision : values()) {
            if (decision.word.equals(word)) {
                return decision;
            }
        }
        throw new IllegalArgumentException("No such decision: " + word.toLowerCase(Locale.ROOT));
    }
}
