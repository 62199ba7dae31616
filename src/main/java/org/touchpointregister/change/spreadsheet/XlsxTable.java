package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Finds the table in a workbook; a formula is never evaluated, its cell is said to hold one. */
final class XlsxTable {

    private static final int HEADINGS_WITHIN = 30;
    private static final int MOST_COLUMNS = 60;

    private final Headings headings;
    private final int mostRows;
    private final DataFormatter formatter = new DataFormatter(Sentences.RUSSIAN);

    XlsxTable(Headings headings, int mostRows) {
        this.headings = headings;
        this.mostRows = mostRows;
    }

    /** The first sheet that has the headings. */
    Found find(Workbook book) {
        for (Sheet sheet : book) {
            for (int at = sheet.getFirstRowNum();
                    at >= 0 && at <= Math.min(sheet.getLastRowNum(), HEADINGS_WITHIN);
                    at++) {
                Map<SheetField, Integer> columns = headings.of(texts(sheet.getRow(at)));
                if (!columns.isEmpty()) {
                    return new Found(sheet, at, new SheetTable(columns, lines(sheet, at + 1, columns)));
                }
            }
        }
        throw Refusal.invalid("change.sheet.noTable");
    }

    private List<SheetTable.Line> lines(Sheet sheet, int from, Map<SheetField, Integer> columns) {
        List<SheetTable.Line> lines = new ArrayList<>();
        for (int at = from; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            SheetTable.Line line = row == null ? null : line(row, columns);
            if (line == null || line.blank() || (at == from && line.columnNumbers())) {
                continue;
            }
            lines.add(line);
            if (lines.size() > mostRows) {
                throw Refusal.invalid("change.sheet.tooManyRows", mostRows);
            }
        }
        return lines;
    }

    private SheetTable.Line line(Row row, Map<SheetField, Integer> columns) {
        Map<SheetField, String> cells = new EnumMap<>(SheetField.class);
        Set<SheetField> formulas = EnumSet.noneOf(SheetField.class);
        columns.forEach((field, at) -> {
            Cell cell = row.getCell(at);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                formulas.add(field);
            }
            cells.put(field, text(cell));
        });
        return new SheetTable.Line(row.getRowNum() + 1, cells, formulas);
    }

    private List<String> texts(@Nullable Row row) {
        List<String> texts = new ArrayList<>();
        int last = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int at = 0; row != null && at < last; at++) {
            texts.add(text(row.getCell(at)));
        }
        return texts;
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getCellType() == CellType.FORMULA) {
            return "";
        }
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().replace("\r\n", "\n").strip()
                : formatter.formatCellValue(cell).strip();
    }

    /** The sheet, its row of headings counted from 0, and the table below it. */
    record Found(Sheet sheet, int headings, SheetTable table) {}
}
