package org.touchpointregister.change;

import java.util.Locale;

/**
 * What came of a vote of the working group. {@code OVERTAKEN}: it was for acceptance, but the register had moved on
 * meanwhile, so that the department chooses first. The last two leave the change to a new vote.
 */
public enum BallotOutcome {
    ACCEPT,
    RETURN,
    DECLINE,
    OVERTAKEN,
    NO_QUORUM,
    NO_MAJORITY;

    static BallotOutcome of(VoteChoice choice) {
        return valueOf(choice.name());
    }

    /** The word by which the diagram goes on. */
    public String word() {
        if (this == OVERTAKEN) {
            return RETURN.word();
        }
        return isDecision() ? name().toLowerCase(Locale.ROOT) : "undecided";
    }

    public boolean isDecision() {
        return this != NO_QUORUM && this != NO_MAJORITY;
    }
}
