package org.touchpointregister.publication;

/** Where a publication stands; the words for people are {@code publication.state.*}. */
public enum PublicationState {
    /** The publisher has it to do. */
    WAITING,
    /** The publisher says it is done; it is being verified. */
    SUBMITTED,
    /** No program can look at the place: a second person does. */
    WITH_SECOND_PERSON,
    PUBLISHED,
    /** A later edition was published before this one: the register is up to date all the same. */
    FULFILLED_BY_SUCCESSOR;

    /** Whether it still waits for somebody. */
    public boolean open() {
        return this == WAITING || this == SUBMITTED || this == WITH_SECOND_PERSON;
    }
}
