package org.touchpointregister.publication;

/** What became of the term of a publication; the words for people are {@code publication.timeliness.*}. */
public enum Timeliness {
    IN_TIME,
    LATE,
    /** The stated time is within the term, but the bytes were confirmed too long after it to prove that. */
    NOT_CONFIRMED
}
