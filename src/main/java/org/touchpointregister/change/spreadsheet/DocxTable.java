package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.touchpointregister.shared.Refusal;

/** Finds the register in a Word document: one table or several with the same headings; a merged or blank cell repeats the one above. */
final class DocxTable {

    private static final Set<SheetField> REPEATED = Set.of(SheetField.DIRECTION, SheetField.PROCESS);

    private final Headings headings;
    private final int mostRows;

    DocxTable(Headings headings, int mostRows) {
        this.headings = headings;
        this.mostRows = mostRows;
    }

    SheetTable find(XWPFDocument document) {
        Map<SheetField, Integer> columns = Map.of();
        List<SheetTable.Line> lines = new ArrayList<>();
        int number = 0;
        for (XWPFTable table : document.getTables()) {
            Map<SheetField, String> above = new EnumMap<>(SheetField.class);
            for (XWPFTableRow row : table.getRows()) {
                number++;
                List<String> texts = texts(row);
                Map<SheetField, Integer> headed = headings.of(texts);
                if (!headed.isEmpty()) {
                    columns = headed;
                } else if (!columns.isEmpty()) {
                    add(lines, line(number, texts, columns, above));
                }
            }
        }
        if (columns.isEmpty()) {
            throw Refusal.invalid("change.sheet.noTable");
        }
        return new SheetTable(columns, lines);
    }

    private void add(List<SheetTable.Line> lines, SheetTable.Line line) {
        boolean empty = line.text(SheetField.TOUCHPOINT) == null && line.text(SheetField.NEEDS) == null;
        if (empty || line.columnNumbers()) {
            return;
        }
        lines.add(line);
        if (lines.size() > mostRows) {
            throw Refusal.invalid("change.sheet.tooManyRows", mostRows);
        }
    }

    private static SheetTable.Line line(
            int number, List<String> texts, Map<SheetField, Integer> columns, Map<SheetField, String> above) {
        Map<SheetField, String> cells = new EnumMap<>(SheetField.class);
        columns.forEach((field, at) -> {
            String text = at < texts.size() ? texts.get(at) : "";
            if (text.isBlank() && REPEATED.contains(field)) {
                text = above.getOrDefault(field, "");
            }
            above.put(field, text);
            cells.put(field, text);
        });
        return new SheetTable.Line(number, cells, Set.of());
    }

    private static List<String> texts(XWPFTableRow row) {
        List<String> texts = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            StringBuilder text = new StringBuilder();
            for (XWPFParagraph paragraph : cell.getParagraphs()) {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph.getText());
            }
            texts.add(text.toString().strip());
        }
        return texts;
    }
}
