package org.touchpointregister.notification;

/** What became of a letter. */
public enum NoticeState {
    PLANNED,
    SENT,
    /** No mail server is configured: the letter is read at {@code /outbox}. */
    KEPT,
    /** No longer needed when its turn came. */
    CANCELLED,
    /** The last attempt failed; further ones may follow. */
    FAILED
}
