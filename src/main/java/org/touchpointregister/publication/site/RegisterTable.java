package org.touchpointregister.publication.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowSearch;
import org.touchpointregister.register.SearchWords;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column;
import org.touchpointregister.regulation.Regulation.Column.Field;

/**
 * Rows in the register form of their regulation, those of one direction under its title. Where the search found a
 * row by a field that the form does not print, the field stands beside the touchpoint.
 */
@Component
class RegisterTable {

    private static final Set<Field> FOUND_BESIDES =
            EnumSet.of(Field.CHANNEL, Field.TYPE, Field.ADDRESS, Field.RESPONSIBLE_POST, Field.DEPARTMENT);

    private final CellText cells;
    private final RowSearch search;

    RegisterTable(CellText cells, RowSearch search) {
        this.cells = cells;
        this.search = search;
    }

    /** The table of those rows with the words found marked; {@code grouped} asks for titles of directions. */
    Table of(Regulation regulation, List<Row> rows, @Nullable String words, boolean grouped) {
        List<Group> groups = new ArrayList<>();
        String open = null;
        for (Row row : rows) {
            if (groups.isEmpty() || (grouped && !row.direction().equals(open))) {
                open = row.direction();
                groups.add(new Group(
                        "direction-" + open, grouped ? cells.direction(regulation, open) : null, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).lines().add(line(regulation, row));
        }
        return new Table(
                regulation.columns().stream().map(Column::heading).toList(),
                regulation.form().columnNumbers(),
                groups,
                marks(groups, words));
    }

    Line line(Regulation regulation, Row row) {
        List<Field> printed = regulation.columns().stream().map(Column::field).toList();
        return new Line(
                row.rowId(),
                row.touchpointName(),
                regulation.columns().stream()
                        .map(column -> new Cell(
                                column.heading(), column.field().name(), cells.parts(regulation, row, column.field())))
                        .toList(),
                printed.contains(Field.ADDRESS) ? null : row.address(),
                FOUND_BESIDES.stream()
                        .filter(field -> !printed.contains(field))
                        .map(field ->
                                new Besides("publication.beside." + field.name(), cells.of(regulation, row, field)))
                        .filter(besides -> !besides.text().isEmpty())
                        .toList());
    }

    private Marks marks(List<Group> groups, @Nullable String words) {
        if (words == null) {
            return Marks.NONE;
        }
        List<String> shown = groups.stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> Stream.concat(
                        line.cells().stream().flatMap(cell -> cell.values().stream()),
                        line.besides().stream().map(Besides::text)))
                .flatMap(text -> SearchWords.WORD.matcher(text).results().map(MatchResult::group))
                .map(SearchWords::plain)
                .distinct()
                .toList();
        return new Marks(search.hits(shown, words));
    }

    /** The form; {@code numbered} asks for the row of column numbers. */
    record Table(List<String> headings, boolean numbered, List<Group> groups, Marks marks) {}

    /** Rows under one title; null where the order of the list has no directions. */
    record Group(String anchor, @Nullable String title, List<Line> lines) {}

    /** One row; {@code name} is what it is called in links, {@code address} is null where a column prints it. */
    record Line(
            UUID rowId,
            String name,
            List<Cell> cells,
            @Nullable String address,
            List<Besides> besides) {
        /** Whether the address can be followed. */
        public boolean linked() {
            return address != null && address.matches("(?i)https?://\\S+");
        }
    }

    /** One cell with the heading it stands under; several values are printed as a list. */
    record Cell(String heading, String field, List<String> values) {}

    /** A field that the form does not print, by the message that names it. */
    record Besides(String label, String text) {}
}
