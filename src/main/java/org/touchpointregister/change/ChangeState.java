package org.touchpointregister.change;

import java.util.EnumSet;
import java.util.Set;

/** Where a change stands; the words for people are {@code change.state.*} in the messages. */
public enum ChangeState {
    DRAFT,
    UNDER_CHECK,
    VOTING,
    IN_REWORK,
    ACCEPTED,
    IN_ACT,
    ADOPTED,
    DECLINED,
    WITHDRAWN;

    private static final Set<ChangeState> EDITABLE = EnumSet.of(DRAFT, IN_REWORK);
    private static final Set<ChangeState> WITHDRAWABLE = EnumSet.of(DRAFT, UNDER_CHECK, VOTING, IN_REWORK, ACCEPTED);
    private static final Set<ChangeState> OVER = EnumSet.of(ADOPTED, DECLINED, WITHDRAWN);

    /** Whether the department may edit its rows. */
    public boolean editable() {
        return EDITABLE.contains(this);
    }

    /** Whether the department may still take the change back: until an act includes it. */
    public boolean withdrawable() {
        return WITHDRAWABLE.contains(this);
    }

    public boolean over() {
        return OVER.contains(this);
    }
}
