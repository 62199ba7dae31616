package org.touchpointregister.act;

/** Where an act stands; the words for people are {@code act.state.*}. */
public enum ActState {
    DRAFT,
    AGREEING,
    WITH_HEAD,
    SIGNED,
    REGISTERED,
    CANCELLED,
    DECLINED
}
