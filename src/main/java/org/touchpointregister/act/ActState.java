package org.touchpointregister.act;

import java.util.EnumSet;
import java.util.Set;

/** Where an act stands; the words for people are {@code act.state.*}. */
public enum ActState {
    DRAFT,
    AGREEING,
    WITH_HEAD,
    /** Printed and with the head on paper: what comes back is recorded by somebody else. */
    ON_PAPER,
    SIGNED,
    REGISTERED,
    CANCELLED,
    DECLINED;

    /** Between the sending of a draft and its registration: its annex, the whole register, no longer moves. */
    static Set<ActState> onItsWay() {
        return EnumSet.of(AGREEING, WITH_HEAD, ON_PAPER, SIGNED);
    }
}
