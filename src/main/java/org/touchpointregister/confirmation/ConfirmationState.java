package org.touchpointregister.confirmation;

/** What a department has answered; the words for people are {@code confirmation.state.*} in the messages. */
public enum ConfirmationState {
    ASKED,
    CONFIRMED,
    CHANGING
}
