package org.touchpointregister.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column;
import org.touchpointregister.shared.Sentences;

/** What an act changes, row by row: how it was and how it becomes, in the words of the form. */
@Component
class ActComparison {

    private final ActAnnex annex;
    private final Editions editions;
    private final FormCells cells;
    private final Sentences sentences;

    ActComparison(ActAnnex annex, Editions editions, FormCells cells, Sentences sentences) {
        this.annex = annex;
        this.editions = editions;
        this.cells = cells;
        this.sentences = sentences;
    }

    Block.Table of(ApprovingAct act, Regulation regulation) {
        List<Block.Column> columns = List.of(
                new Block.Column(sentences.text("act.comparison.row"), 24),
                new Block.Column(sentences.text("act.comparison.was"), 38),
                new Block.Column(sentences.text("act.comparison.becomes"), 38));
        return new Block.Table(columns, false, row -> lines(act, regulation, row));
    }

    private void lines(ApprovingAct act, Regulation regulation, Consumer<List<String>> line) {
        Map<UUID, Row> before = new LinkedHashMap<>();
        annex.base(act).ifPresent(base -> editions.forEachRow(base, row -> before.put(row.rowId(), row)));
        annex.forEachRow(act, after -> {
            Row was = before.remove(after.rowId());
            if (was == null || !changed(regulation, was, after).isEmpty()) {
                line.accept(line(regulation, was, after));
            }
        });
        before.values().forEach(gone -> line.accept(line(regulation, gone, null)));
    }

    private List<String> line(Regulation regulation, @Nullable Row was, @Nullable Row becomes) {
        Row named = becomes == null ? was : becomes;
        List<Column> columns = was == null || becomes == null ? columns(regulation) : changed(regulation, was, becomes);
        return List.of(
                named == null ? "" : name(regulation, named),
                was == null ? sentences.text("act.comparison.included") : text(regulation, was, columns),
                becomes == null ? sentences.text("act.comparison.excluded") : text(regulation, becomes, columns));
    }

    private String name(Regulation regulation, Row row) {
        return cells.of(regulation, row, Column.Field.PROCESS) + " — " + row.touchpointName();
    }

    private String text(Regulation regulation, Row row, List<Column> columns) {
        List<String> lines = new ArrayList<>();
        columns.forEach(column -> lines.add(column.heading() + ": " + cells.of(regulation, row, column.field())));
        return String.join("\n", lines);
    }

    private List<Column> changed(Regulation regulation, Row was, Row becomes) {
        return columns(regulation).stream()
                .filter(column -> !cells.of(regulation, was, column.field())
                        .equals(cells.of(regulation, becomes, column.field())))
                .toList();
    }

    /** The number of a row is its place and says nothing of a change. */
    private static List<Column> columns(Regulation regulation) {
        return regulation.columns().stream()
                .filter(column -> column.field() != Column.Field.NUMBER)
                .toList();
    }
}
