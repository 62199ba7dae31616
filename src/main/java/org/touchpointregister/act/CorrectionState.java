package org.touchpointregister.act;

/** Where a correction stands; the words for people are {@code act.correction.state.*}. */
public enum CorrectionState {
    OPEN,
    WITH_SECOND_PERSON,
    APPLIED,
    /** It ended without a correction: an ordinary new act follows, or nothing was wrong. */
    ENDED
}
