package org.touchpointregister.inventory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.touchpointregister.change.BoundedUpload;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.SentBytes;
import org.touchpointregister.shared.Sentences;

/** Reads the lines of an inventory from a workbook or from text with semicolons or commas: title, direction, department. */
final class InventoryFile {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int MOST_LINES = 5000;

    /** An opened workbook takes thirty times the room of its parts; those of so many lines take a third of this. */
    private static final long MOST_UNPACKED = 12L * 1024 * 1024;

    private static final int COLUMNS = 3;
    private static final char BYTE_ORDER_MARK = (char) 0xFEFF;

    private InventoryFile() {}

    /** Takes it in; refuses what is too large, without having read it. */
    static byte[] takeIn(InputStream sent) throws IOException {
        return SentBytes.read(sent, LARGEST, InventoryFile::tooLarge);
    }

    private static Refusal tooLarge() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                Refusal.Sentence.of("inventory.file.tooLarge", LARGEST / 1024 / 1024),
                List.of());
    }

    /** The lines under the first one, which holds the headings; refuses what is no such file. */
    static List<Line> read(byte[] file) {
        boolean workbook = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        List<Line> lines = workbook ? workbook(file) : text(new String(file, StandardCharsets.UTF_8));
        if (lines.isEmpty()) {
            throw Refusal.invalid("inventory.file.empty");
        }
        if (lines.size() > MOST_LINES) {
            throw Refusal.invalid("inventory.file.tooLong", MOST_LINES);
        }
        return lines;
    }

    private static List<Line> workbook(byte[] file) {
        BoundedUpload.examine(file, MOST_UNPACKED);
        DataFormatter formatter = new DataFormatter(Sentences.RUSSIAN);
        List<Line> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                if (row.getRowNum() > 0 && row.getRowNum() <= MOST_LINES + 1) {
                    List<String> cells = new ArrayList<>();
                    for (int at = 0; at < COLUMNS; at++) {
                        Cell cell = row.getCell(at);
                        // A formula is never evaluated; what it would say is nobody's word.
                        cells.add(
                                cell == null || cell.getCellType() == CellType.FORMULA
                                        ? ""
                                        : formatter.formatCellValue(cell).strip());
                    }
                    add(lines, row.getRowNum() + 1, cells);
                }
            }
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            throw Refusal.invalid("inventory.file.unreadable");
        }
        return lines;
    }

    private static List<Line> text(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        String headings = all.isEmpty() ? "" : all.get(0);
        char separator = headings.indexOf(';') >= 0 ? ';' : headings.indexOf('\t') >= 0 ? '\t' : ',';
        if (text.indexOf('\0') >= 0 || headings.indexOf(separator) < 0) {
            throw Refusal.invalid("inventory.file.unreadable");
        }
        for (int at = 1; at < all.size() && at <= MOST_LINES + 1; at++) {
            add(lines, at + 1, cells(all.get(at), separator));
        }
        return lines;
    }

    /** The cells of a line; quotes enclose a cell that holds the separator, a doubled quote is a quote. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one == '"') {
                quoted = !quoted;
                if (quoted && cell.length() > 0) {
                    cell.append(one);
                }
            } else if (one == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (one != BYTE_ORDER_MARK) {
                cell.append(one);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static void add(List<Line> lines, int number, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new Line(number, cell(cells, 0), cell(cells, 1), cell(cells, 2)));
        }
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }

    /** One process as the file has it, with its row there counted from 1. */
    record Line(int number, String title, String direction, String department) {}
}
