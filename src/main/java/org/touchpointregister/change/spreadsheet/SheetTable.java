package org.touchpointregister.change.spreadsheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table found in a file: which column holds what, and its lines. */
record SheetTable(Map<SheetField, Integer> columns, List<Line> lines) {

    SheetTable {
        columns = Map.copyOf(columns);
        lines = List.copyOf(lines);
    }

    boolean has(SheetField field) {
        return columns.containsKey(field);
    }

    /** One line: its row in the file counted from 1, the texts by column, and where a formula stands instead of a value. */
    record Line(int number, Map<SheetField, String> cells, Set<SheetField> formulas) {

        Line {
            cells = new EnumMap<>(cells);
            formulas = Set.copyOf(formulas);
        }

        /** The text of a cell, null where it is blank or the file has no such column. */
        @Nullable
        String text(SheetField field) {
            return Texts.orNull(cells.get(field));
        }

        boolean blank() {
            return formulas.isEmpty()
                    && cells.entrySet().stream()
                            .filter(cell -> cell.getKey() != SheetField.NUMBER)
                            .allMatch(cell -> cell.getValue().isBlank());
        }

        /** The row of column numbers under the headings: 1, 2, 3 … */
        boolean columnNumbers() {
            return cells.values().stream()
                    .allMatch(text -> text.isBlank() || text.strip().matches("\\d{1,2}"));
        }
    }
}
