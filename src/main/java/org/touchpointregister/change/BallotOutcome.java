package org.touchpointregister.change;

import java.util.Locale;

/** What came of a vote of the working group; the last two leave the change to a new vote. */
public enum BallotOutcome {
    ACCEPT,
    RETURN,
    DECLINE,
    NO_QUORUM,
    NO_MAJORITY;

    static BallotOutcome of(VoteChoice choice) {
        return valueOf(choice.name());
    }

    /** The word by which the diagram goes on. */
    public String word() {
        return isDecision() ? name().toLowerCase(Locale.ROOT) : "undecided";
    }

    public boolean isDecision() {
        return this != NO_QUORUM && this != NO_MAJORITY;
    }
}
