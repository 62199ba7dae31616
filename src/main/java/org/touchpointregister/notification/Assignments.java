package org.touchpointregister.notification;

/** How a person wants to hear of new tasks. */
public enum Assignments {
    /** A letter for each, at once. */
    AT_ONCE,
    /** In the morning digest only. */
    IN_DIGEST
}
