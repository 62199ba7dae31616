package org.touchpointregister.oversight.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.oversight.report.Count.Tally;

/** All figures together, of each authority and of each department; the regions stand where they have several authorities. */
record Report(List<Figure> figures, Line total, List<Line> authorities, List<Line> departments) {

    /** A line of figures; {@code within} is the region of an authority, the authority of a department. */
    record Line(Kind kind, String name, @Nullable String within, List<Cell> cells) {}

    enum Kind {
        TOTAL,
        REGION,
        AUTHORITY,
        DEPARTMENT
    }

    /** A figure with the addresses of the list behind it: of the lines that make it, and of all. */
    record Cell(Figure figure, Tally tally, @Nullable String more, String list, String whole) {}
}
