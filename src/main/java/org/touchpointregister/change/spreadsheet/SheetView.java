package org.touchpointregister.change.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.spreadsheet.RowReader.CellProblem;
import org.touchpointregister.change.spreadsheet.SheetComparison.Compared;
import org.touchpointregister.change.spreadsheet.SheetComparison.Kind;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Sentences;

/** The comparison as the API answers it; of long lists the beginning, with the whole counted. */
record SheetView(
        boolean dryRun,
        Map<String, Long> counts,
        boolean stops,
        List<LineView> rows,
        List<MissingView> missing,
        List<ProblemView> problems) {

    private static final int MOST = 300;

    static SheetView of(SheetComparison compared, boolean dryRun, Sentences sentences) {
        Map<String, Long> counts = Map.of(
                "new", compared.count(Kind.NEW),
                "changed", compared.count(Kind.CHANGED),
                "excluded", compared.count(Kind.EXCLUDED),
                "restored", compared.count(Kind.RESTORED),
                "same", compared.count(Kind.SAME),
                "missing", (long) compared.missing().size(),
                "problems", (long) compared.problems().size(),
                "undecided",
                        compared.lines().stream()
                                .filter(line -> !line.rest().isEmpty())
                                .count());
        return new SheetView(
                dryRun,
                counts,
                compared.stops(),
                compared.lines().stream()
                        .filter(line -> line.kind() != Kind.SAME || !line.rest().isEmpty())
                        .limit(MOST)
                        .map(LineView::of)
                        .toList(),
                compared.missing().stream().limit(MOST).map(MissingView::of).toList(),
                compared.problems().stream()
                        .limit(MOST)
                        .map(problem -> ProblemView.of(problem, sentences))
                        .toList());
    }

    /** A line that does something; {@code rest} are needs that no dictionary has. */
    record LineView(
            int line,
            Kind kind,
            @Nullable String process,
            @Nullable String touchpoint,
            List<String> changed,
            List<String> rest) {

        static LineView of(Compared line) {
            return new LineView(
                    line.line(),
                    line.kind(),
                    line.content().processTitle(),
                    line.content().touchpointName(),
                    line.changed(),
                    line.rest());
        }
    }

    /** A row of the register that the file does not have. */
    record MissingView(UUID rowId, @Nullable String process, String touchpoint) {

        static MissingView of(Row row) {
            return new MissingView(row.rowId(), row.processTitle(), row.touchpointName());
        }
    }

    /** What is wrong with a cell, or with a line where no field is named. */
    record ProblemView(int line, @Nullable String field, boolean stops, String clause, String text) {

        static ProblemView of(CellProblem problem, Sentences sentences) {
            SheetField field = problem.field();
            return new ProblemView(
                    problem.line(),
                    field == null ? null : field.name().toLowerCase(Locale.ROOT),
                    problem.stops(),
                    problem.clause(),
                    sentences.of(problem.sentence()));
        }
    }
}
