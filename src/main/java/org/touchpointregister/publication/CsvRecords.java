package org.touchpointregister.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/**
 * The lines of an edition: the regulation's columns, then the row's id and permanent address. A cell that a spreadsheet
 * would take for a formula (it begins with = + - @, a tab or a line break) gets an apostrophe in front; the exact text
 * stands in the JSON.
 */
@Component
class CsvRecords {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Editions editions;
    private final FormCells cells;
    private final Sentences sentences;

    CsvRecords(Editions editions, FormCells cells, Sentences sentences) {
        this.editions = editions;
        this.cells = cells;
        this.sentences = sentences;
    }

    byte[] bytes(Regulation regulation, Edition edition, Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(form.start().getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .fieldSeparator(form.separator())
                .build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord(header(regulation));
            editions.forEachRow(edition, row -> csv.writeRecord(record(regulation, edition, row)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the CSV of edition " + edition.number(), e);
        }
        return bytes.toByteArray();
    }

    private List<String> header(Regulation regulation) {
        return Stream.concat(
                        cells.columns(regulation).stream().map(Block.Column::heading),
                        Stream.of(sentences.text("publication.csv.rowId"), sentences.text("publication.csv.permalink")))
                .map(CsvRecords::harmless)
                .toList();
    }

    private List<String> record(Regulation regulation, Edition edition, Row row) {
        return Stream.concat(
                        cells.row(regulation, row).stream(),
                        Stream.of(row.rowId().toString(), Permalink.ofRow(edition.authority(), row.rowId())))
                .map(CsvRecords::harmless)
                .toList();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** What stands before the first line, and between two cells. */
    record Form(String start, char separator) {}
}
