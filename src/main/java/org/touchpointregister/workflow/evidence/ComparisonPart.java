package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.OfficePdf;
import org.touchpointregister.document.Paper;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.publication.RowDocument;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionDiff;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowDiff;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Sentences;

/** What the edition changed: row by row to read, and as data. */
@Component
@Order(5)
class ComparisonPart implements EvidencePart {

    private static final List<String> NAMED = List.of(
            "direction",
            "process",
            "touchpoint",
            "channel",
            "type",
            "address",
            "needs",
            "otherNeed",
            "peculiarities",
            "grounds",
            "littleUsed",
            "notCounted",
            "wholeDirection",
            "responsiblePost",
            "department");

    private final Editions editions;
    private final CellText cells;
    private final Sentences sentences;

    ComparisonPart(Editions editions, CellText cells, Sentences sentences) {
        this.editions = editions;
        this.cells = cells;
        this.sentences = sentences;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        Edition edition = of.edition();
        if (edition.number().isFirst()) {
            return;
        }
        EditionDiff diff = editions.compare(
                editions.require(
                        edition.authority(), new EditionNumber(edition.number().value() - 1)),
                edition);
        into.addJson(
                "comparison/comparison.json",
                diff.rows().stream()
                        .map(row -> RowChange.of(edition.authority(), row))
                        .toList());
        into.add("comparison/comparison.pdf", OfficePdf.of(paper(of, diff)));
    }

    private Paper paper(EvidenceCase of, EditionDiff diff) {
        String title = sentences.text(
                "workflow.evidence.comparison",
                diff.from().toString(),
                diff.to().toString());
        List<Block.Column> columns = List.of(
                new Block.Column(sentences.text("workflow.evidence.row"), 24),
                new Block.Column(sentences.text("workflow.evidence.was"), 38),
                new Block.Column(sentences.text("workflow.evidence.becomes"), 38));
        List<Block> blocks = List.of(
                new Block.Text(of.regulation().words().registerTitle(), TextStyle.TITLE),
                new Block.Text(title, TextStyle.CENTRED),
                new Block.Table(columns, false, line -> lines(of, diff, line)));
        return new Paper(
                title,
                of.edition().openedAt().truncatedTo(ChronoUnit.SECONDS),
                List.of(new Paper.Section(true, blocks)));
    }

    private void lines(EvidenceCase of, EditionDiff diff, Consumer<List<String>> line) {
        diff.rows().forEach(row -> {
            List<String> fields = row.changedFields().isEmpty() ? NAMED : row.changedFields();
            line.accept(List.of(
                    row.shown().touchpointName(),
                    text(of, row.before(), fields, "workflow.evidence.included"),
                    text(of, row.after(), fields, "workflow.evidence.excluded")));
        });
    }

    private String text(EvidenceCase of, @Nullable Row row, List<String> fields, String absent) {
        return row == null
                ? sentences.text(absent)
                : fields.stream()
                        .map(field -> sentences.text("publication.field." + field) + ": "
                                + cells.named(of.regulation(), row, field))
                        .collect(Collectors.joining("\n"));
    }

    private record RowChange(
            UUID rowId,
            List<String> changedFields,
            @Nullable RowDocument before,
            @Nullable RowDocument after) {

        static RowChange of(AuthorityId authority, RowDiff row) {
            return new RowChange(
                    row.rowId(),
                    row.changedFields(),
                    document(authority, row.before()),
                    document(authority, row.after()));
        }

        private static @Nullable RowDocument document(AuthorityId authority, @Nullable Row row) {
            return row == null ? null : RowDocument.of(authority, row);
        }
    }
}
