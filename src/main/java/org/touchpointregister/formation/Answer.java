package org.touchpointregister.formation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeState;

/** What has come of the question to one department; the words for people are {@code formation.answer.*}. */
public enum Answer {
    WAITING,
    LATE,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    ADOPTED,
    DROPPED,
    LEFT_OUT;

    static Answer of(@Nullable ChangeState state, boolean leftOut, boolean overdue) {
        if (state == ChangeState.ADOPTED) {
            return ADOPTED;
        }
        if (leftOut) {
            return LEFT_OUT;
        }
        if (state == null || state == ChangeState.DRAFT) {
            return overdue ? LATE : WAITING;
        }
        return switch (state) {
            case IN_REWORK -> RETURNED;
            case ACCEPTED, IN_ACT -> ACCEPTED;
            case DECLINED, WITHDRAWN -> DROPPED;
            default -> SUBMITTED;
        };
    }

    static boolean overdue(LocalDate today, LocalDate dueOn) {
        return today.isAfter(dueOn);
    }

    /** Whether nothing stands in the way of the approval any more. */
    boolean settled() {
        return this == ACCEPTED || this == ADOPTED || this == LEFT_OUT;
    }
}
