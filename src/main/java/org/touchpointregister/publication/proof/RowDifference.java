package org.touchpointregister.publication.proof;

import java.util.List;

/** Where a file says something else than the published one; {@code row} is the row's number in the register, 0 its headings. */
public record RowDifference(int row, Kind kind, List<Cell> cells) {

    public enum Kind {
        CHANGED,
        MISSING,
        ADDED
    }

    /** One cell: what was published, and what the file says. */
    public record Cell(String heading, String published, String found) {}
}
