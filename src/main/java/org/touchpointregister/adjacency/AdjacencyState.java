package org.touchpointregister.adjacency;

/** Where a link between two authorities stands; the words for people are {@code adjacency.state.*} in the messages. */
public enum AdjacencyState {
    OFFERED,
    ACCEPTED,
    REFUSED
}
