package org.touchpointregister.change.spreadsheet;

import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.spreadsheet.SheetForm.SheetColumn;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/** Writes the register form of one regulation: its columns first, one row per line, every text a text and never a formula (R-13). */
final class FormWorkbook {

    /** Counted from 0: title, hint, headings, column numbers, then the rows. */
    static final int HEADINGS = 2;

    static final int FIRST_ROW = 4;
    private static final int CHARACTER = 256;
    private static final String LIVE = "=+-@\t\r";

    private final Regulation regulation;
    private final Sentences sentences;
    private final List<SheetColumn> columns;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final XSSFCellStyle text = style(false);
    private final XSSFCellStyle quoted = style(true);
    private final XSSFCellStyle heading = headingStyle(IndexedColors.PALE_BLUE);
    private final XSSFCellStyle besides = headingStyle(IndexedColors.GREY_25_PERCENT);

    FormWorkbook(Regulation regulation, Sentences sentences) {
        this.regulation = regulation;
        this.sentences = sentences;
        this.columns = new SheetForm(regulation, sentences).columns();
        this.sheet = book.createSheet(sentences.text("change.sheet.name"));
    }

    /** A line: the code it is known by, whether it is to be excluded, and what it says. */
    record FormRow(@Nullable UUID code, boolean excluded, ItemContent content) {}

    XSSFWorkbook write(List<FormRow> rows, Dictionaries dictionaries) {
        head();
        CellWords words = new CellWords(regulation, sentences);
        for (int at = 0; at < rows.size(); at++) {
            line(sheet.createRow(FIRST_ROW + at), at + 1, rows.get(at), words);
        }
        new ChoiceLists(sheet, columns, sentences.text("change.sheet.lists"))
                .offer(dictionaries, FIRST_ROW, rows.size());
        sheet.createFreezePane(0, FIRST_ROW);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return book;
    }

    private void head() {
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue(regulation.formTitle());
        title.setCellStyle(titleStyle());
        Cell hint = sheet.createRow(1).createCell(0);
        hint.setCellValue(sentences.text("change.sheet.hint"));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, regulation.columns().size() - 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, regulation.columns().size() - 1));
        hint.setCellStyle(text);
        sheet.getRow(1).setHeightInPoints(48);
        Row headings = sheet.createRow(HEADINGS);
        Row numbers = sheet.createRow(HEADINGS + 1);
        for (int at = 0; at < columns.size(); at++) {
            SheetColumn column = columns.get(at);
            Cell cell = headings.createCell(at);
            cell.setCellValue(column.heading());
            cell.setCellStyle(column.ofTheOrder() ? heading : besides);
            Cell number = numbers.createCell(at);
            number.setCellValue(Integer.toString(at + 1));
            number.setCellStyle(column.ofTheOrder() ? heading : besides);
            sheet.setColumnWidth(at, column.field().width() * CHARACTER);
            sheet.setColumnHidden(at, column.field() == SheetField.CODE);
        }
    }

    private void line(Row line, int number, FormRow row, CellWords words) {
        for (int at = 0; at < columns.size(); at++) {
            put(line.createCell(at), cell(columns.get(at).field(), number, row, words));
        }
    }

    private String cell(SheetField field, int number, FormRow row, CellWords words) {
        return switch (field) {
            case NUMBER -> Integer.toString(number);
            case CODE -> row.code() == null ? "" : row.code().toString();
            case OPERATION -> row.excluded() ? sentences.text("change.sheet.exclude") : "";
            default -> words.cell(field, row.content());
        };
    }

    /** A text that a spreadsheet would take for a formula carries the mark that it is none, and keeps it when typed over. */
    private void put(Cell cell, String value) {
        cell.setCellValue(value);
        cell.setCellStyle(value.isEmpty() || LIVE.indexOf(value.charAt(0)) < 0 ? text : quoted);
    }

    private XSSFCellStyle style(boolean quotePrefixed) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quotePrefixed);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFCellStyle headingStyle(IndexedColors colour) {
        XSSFCellStyle style = style(false);
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle titleStyle() {
        XSSFCellStyle style = style(false);
        XSSFFont large = book.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        style.setFont(large);
        style.setWrapText(false);
        return style;
    }
}
