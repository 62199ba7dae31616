package org.touchpointregister.formation;

import java.util.Locale;

/** What is to become of what was collected. */
public enum Collected {
    APPROVE,
    STOP;

    /** The decision of that word in an answer. */
    public static Collected of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
