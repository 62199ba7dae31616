package org.touchpointregister.publication.proof;

/** A file has more in it than any edition: it is none of them, and looking for the nearest would take too much. */
final class TooLongToCompare extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLongToCompare() {
        super("More cells than any edition has");
    }
}
