package org.touchpointregister.oversight.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is counted; the words for people are {@code oversight.figure.*}. Each figure is the length of a list. */
enum Figure {
    /** Facts that a department told of later than the internal term after the day they occurred on. */
    FACTS_LATE(true, true),
    /** Answers given after their term, or not given though it is over. */
    ANSWERS_LATE(true, true),
    /** Changes that were returned, of those decided. */
    RETURNED(true, true),
    /** Changes that lie with their department for rework today. */
    IN_REWORK(true, false),
    /** Departments that have rows in the register and have not confirmed them in the period. */
    UNCONFIRMED(true, true),
    /** Touchpoints of the register that do not meet all that their order asks of them. */
    NOT_CONFORMING(true, true),
    /** Accepted changes that no act has taken in yet. */
    AWAITING_ACT(true, false),
    /** Acts that are drafted and not registered. */
    ACTS_WAITING(false, false),
    /** Editions published after their term, or not published though it is over. */
    EDITIONS_LATE(false, true);

    private final boolean ofDepartments;
    private final boolean share;

    Figure(boolean ofDepartments, boolean share) {
        this.ofDepartments = ofDepartments;
        this.share = share;
    }

    /** Whether a department answers for it; otherwise the authority as a whole does. */
    public boolean ofDepartments() {
        return ofDepartments;
    }

    /** Whether it is a part of something that is counted too. */
    public boolean share() {
        return share;
    }

    /** The name in addresses and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Figure> of(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }
}
