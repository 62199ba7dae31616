package org.touchpointregister.change.spreadsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.touchpointregister.change.spreadsheet.RowReader.CellProblem;
import org.touchpointregister.shared.Sentences;

/** Writes problems back into the person's own workbook, cell by cell; earlier marks go, and no formula is left alive. */
final class MarkedWorkbook {

    private final Workbook book;
    private final Sheet sheet;
    private final Sentences sentences;
    private final String author;
    private final Map<Integer, CellStyle> marked = new HashMap<>();

    MarkedWorkbook(Sheet sheet, Sentences sentences) {
        this.book = sheet.getWorkbook();
        this.sheet = sheet;
        this.sentences = sentences;
        this.author = sentences.text("change.sheet.author");
    }

    /** {@code columns} say where each field stands; {@code headings} is the row of headings counted from 0. */
    void mark(List<CellProblem> problems, Map<SheetField, Integer> columns, int headings) {
        stillFormulas();
        int said = saidColumn(headings);
        clear(said, headings);
        Map<Integer, Map<Integer, String>> byCell = new LinkedHashMap<>();
        problems.forEach(problem -> byCell.computeIfAbsent(problem.line() - 1, line -> new LinkedHashMap<>())
                .merge(
                        columns.getOrDefault(Objects.requireNonNullElse(problem.field(), SheetField.CODE), said),
                        words(problem),
                        (one, two) -> one + "\n" + two));
        byCell.forEach((at, cells) -> {
            Row row = sheet.getRow(at);
            if (row != null) {
                cells.forEach((column, text) -> mark(cell(row, column), text));
                cell(row, said).setCellValue(cells.values().stream().distinct().collect(Collectors.joining("\n")));
            }
        });
    }

    private String words(CellProblem problem) {
        String text = sentences.of(problem.sentence());
        return problem.clause().isEmpty() ? text : text + " (" + problem.clause() + ")";
    }

    /** The column of what was found, after the last heading; a workbook that was marked before has it already. */
    private int saidColumn(int headings) {
        Row row = sheet.getRow(headings);
        String name = sentences.text("change.sheet.found");
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        Cell cell = row.createCell(row.getLastCellNum());
        cell.setCellValue(name);
        cell.setCellStyle(row.getCell(0) == null ? null : row.getCell(0).getCellStyle());
        sheet.setColumnWidth(cell.getColumnIndex(), 60 * 256);
        return cell.getColumnIndex();
    }

    private void clear(int said, int headings) {
        for (Row row : sheet) {
            if (row.getRowNum() > headings && row.getCell(said) != null) {
                row.getCell(said).setBlank();
            }
            for (Cell cell : row) {
                Comment comment = cell.getCellComment();
                if (comment != null && author.equals(comment.getAuthor())) {
                    cell.removeCellComment();
                    unmark(cell);
                }
            }
        }
    }

    private void mark(Cell cell, String text) {
        cell.setCellStyle(marked.computeIfAbsent(
                Integer.valueOf(cell.getCellStyle().getIndex()),
                index -> style(cell, FillPatternType.SOLID_FOREGROUND)));
        CreationHelper helper = book.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        cell.removeCellComment();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    private void unmark(Cell cell) {
        cell.setCellStyle(style(cell, FillPatternType.NO_FILL));
    }

    private CellStyle style(Cell cell, FillPatternType fill) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(fill);
        style.setWrapText(true);
        return style;
    }

    /** A formula goes back as the text it was, so that nothing is computed on somebody else's screen. */
    private void stillFormulas() {
        for (Sheet any : book) {
            for (Row row : any) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String formula = "=" + cell.getCellFormula();
                        cell.removeFormula();
                        cell.setCellValue(formula);
                        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
                        style.cloneStyleFrom(cell.getCellStyle());
                        style.setQuotePrefixed(true);
                        cell.setCellStyle(style);
                    }
                }
            }
        }
    }

    private static Cell cell(Row row, int at) {
        Cell cell = row.getCell(at);
        return cell == null ? row.createCell(at) : cell;
    }
}
