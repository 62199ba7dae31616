package org.touchpointregister.change.spreadsheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.spreadsheet.RowReader.CellProblem;
import org.touchpointregister.register.Row;

/** What a file would do to a change, before it does: line by line, rows of the register it does not have, and problems. */
record SheetComparison(SheetTable table, List<Compared> lines, List<Row> missing, List<CellProblem> problems) {

    SheetComparison {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }

    long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    boolean stops() {
        return problems.stream().anyMatch(CellProblem::stops);
    }

    boolean undecided() {
        return lines.stream().anyMatch(line -> !line.rest().isEmpty());
    }

    SheetComparison with(List<CellProblem> more) {
        return new SheetComparison(table, lines, missing, more);
    }

    /** One line: {@code itemId} is the row of the change it is about, {@code rowId} the row of the register. */
    record Compared(
            int line,
            Kind kind,
            @Nullable UUID itemId,
            @Nullable UUID rowId,
            ItemContent content,
            List<String> changed,
            List<String> rest) {}

    enum Kind {
        NEW,
        CHANGED,
        EXCLUDED,
        /** As in the register again: what the change asked for is taken back. */
        RESTORED,
        SAME
    }
}
