package org.touchpointregister.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.springframework.web.util.HtmlUtils;
import org.touchpointregister.document.PdfCells;

/** The cells of the register form as a stranger's program reads them out of each format, row by row. */
final class CellsRead {

    private static final Pattern FORMULA = Pattern.compile("(?s)'[=+@\\t\\r\\n-].*");
    private static final Pattern LINE = Pattern.compile("<tr>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<td>(.*?)</td>");

    private CellsRead() {}

    /** Without what the csv adds after the form's columns, and without the mark that keeps a formula from running. */
    static List<List<String>> csv(byte[] file, char separator, int columns) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(text(file).replace("\uFEFF", ""))
                .stream()
                .skip(1)
                .map(line -> line.getFields().subList(0, columns).stream()
                        .map(cell -> FORMULA.matcher(cell).matches() ? cell.substring(1) : cell)
                        .toList())
                .toList();
    }

    static List<List<String>> json(byte[] file) throws IOException {
        JsonNode rows = new ObjectMapper().readTree(file).path("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.path("cells").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .toList();
    }

    /** A sheet of the workbook with its heading. */
    static List<List<String>> xlsx(byte[] file, int sheet) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return cells(workbook.getSheetAt(sheet));
        }
    }

    static List<List<String>> html(byte[] file) {
        String html = text(file);
        return LINE.matcher(html.substring(html.indexOf("<tbody>")))
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> HtmlUtils.htmlUnescape(cell.group(1)))
                        .toList())
                .toList();
    }

    /** The first table with its heading and the row of column numbers. */
    static List<List<String>> docx(byte[] file) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            return docx.getTables().get(0).getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .toList();
        }
    }

    /** Without white space: a line is broken where the column ends. */
    static List<List<String>> pdf(byte[] file, int columns) throws IOException {
        List<String> cells = PdfCells.of(file);
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += columns) {
            rows.add(cells.subList(from, Math.min(from + columns, cells.size())));
        }
        return rows;
    }

    static List<List<String>> squeezed(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.replaceAll("\\s", "")).toList())
                .toList();
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static List<List<String>> cells(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getStringCellValue()));
            rows.add(cells);
        });
        return rows;
    }
}
