package org.touchpointregister.change;

import java.util.Locale;

/** How a member of the working group may vote on a change. */
public enum VoteChoice {
    ACCEPT,
    RETURN,
    DECLINE;

    /** The word that forms use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static VoteChoice of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it has to be explained to the department. */
    public boolean needsRemark() {
        return this != ACCEPT;
    }
}
