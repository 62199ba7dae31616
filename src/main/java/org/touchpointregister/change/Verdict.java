package org.touchpointregister.change;

/** What the checker says of one row of a change when accepting a part. */
public enum Verdict {
    PENDING,
    ACCEPTED,
    REJECTED
}
