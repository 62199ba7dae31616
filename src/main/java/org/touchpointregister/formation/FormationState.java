package org.touchpointregister.formation;

/** Where a formation stands; the words for people are {@code formation.state.*} in the messages. */
public enum FormationState {
    COLLECTING,
    APPROVING,
    FORMED,
    STOPPED
}
