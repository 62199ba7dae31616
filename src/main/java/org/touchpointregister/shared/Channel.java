package org.touchpointregister.shared;

/** Channel of a touchpoint; the words shown for it come from the regulation. */
public enum Channel {
    DIGITAL,
    OFFLINE
}
