package org.touchpointregister.publication.proof;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.springframework.web.util.HtmlUtils;

/** Reads the table out of a file of an edition, or out of one that was such a file before somebody changed it. */
final class FileTables {

    private static final Pattern PERMALINK = Pattern.compile("/registers/([a-z][a-z0-9-]{1,62})/rows/");

    private FileTables() {}

    /**
     * Nothing where the file is not of its kind any more, or of a kind without a table; {@link TooLongToCompare} where no
     * edition has a table like that.
     */
    static Optional<FileTable> read(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case JSON -> JsonRows.of(bytes);
                case XLSX -> Optional.of(table(XlsxCells.of(bytes)));
                case HTML -> html(new String(bytes, StandardCharsets.UTF_8));
                case CSV -> Optional.of(csv(bytes, ','));
                case EXCEL_CSV -> Optional.of(csv(bytes, ';'));
                case OTHER -> Optional.empty();
            };
        } catch (IOException | XMLStreamException | CsvParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static FileTable csv(byte[] bytes, char separator) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        BoundedLines lines = new BoundedLines();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            reader.forEach(record -> {
                record.getFields().forEach(lines::add);
                lines.endLine();
            });
        }
        return table(lines.lines());
    }

    /** The first line holds the headings; an address of a row tells whose register it is. */
    private static FileTable table(List<List<String>> lines) {
        Set<String> hints = new HashSet<>();
        for (List<String> line : lines) {
            for (String cell : line) {
                Matcher link = PERMALINK.matcher(cell);
                if (link.find()) {
                    hints.add(link.group(1));
                }
            }
        }
        return lines.isEmpty()
                ? new FileTable(List.of(), List.of(), hints)
                : new FileTable(lines.get(0), List.copyOf(lines.subList(1, lines.size())), hints);
    }

    /** Our own page only: nobody else's is compared. */
    private static Optional<FileTable> html(String text) {
        BoundedLines lines = new BoundedLines();
        BoundedLines headings = new BoundedLines();
        int from = text.indexOf("<tr");
        for (int to = text.indexOf("</tr>", from); from >= 0 && to > from; to = text.indexOf("</tr>", from)) {
            String row = text.substring(from, to);
            if (row.contains("<th")) {
                addCells(headings, row, "th");
            } else if (!row.startsWith("<tr class=\"numbers\"")) {
                addCells(lines, row, "td");
            }
            from = text.indexOf("<tr", to);
        }
        int title = text.indexOf("<h1>");
        int end = text.indexOf("</h1>");
        return title < 0 || end < title
                ? Optional.empty()
                : Optional.of(new FileTable(
                        last(headings.lines()),
                        lines.lines(),
                        Set.of(HtmlUtils.htmlUnescape(text.substring(title + 4, end)))));
    }

    private static List<String> last(List<List<String>> headings) {
        return headings.isEmpty() ? List.of() : headings.get(headings.size() - 1);
    }

    private static void addCells(BoundedLines lines, String row, String name) {
        // What is left over when no more pieces are cut is one cell too many.
        for (String piece : row.split("</" + name + ">", BoundedLines.MOST_COLUMNS + 2)) {
            int open = piece.lastIndexOf("<" + name);
            int end = open < 0 ? -1 : piece.indexOf('>', open);
            if (end >= 0) {
                lines.add(HtmlUtils.htmlUnescape(piece.substring(end + 1)));
            }
        }
        lines.endLine();
    }
}
