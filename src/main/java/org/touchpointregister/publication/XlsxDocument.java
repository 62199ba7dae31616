package org.touchpointregister.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.FixedZip;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/** An edition as a workbook: the form of the regulation on the first sheet, ids and permanent addresses on the second. */
@Component
class XlsxDocument implements DocumentFormat {

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final int FLUSHED_AFTER = 500;

    private final Editions editions;
    private final FormCells cells;
    private final Sentences sentences;

    XlsxDocument(Editions editions, FormCells cells, Sentences sentences) {
        this.editions = editions;
        this.cells = cells;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "register.xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public byte[] bytes(Regulation regulation, Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "touchpoint-register", "1.0")) {
            workbook.properties().setTitle(regulation.formTitle());
            form(workbook.newWorksheet(sentences.text("publication.xlsx.form")), regulation, edition);
            addresses(workbook.newWorksheet(sentences.text("publication.xlsx.addresses")), edition);
            workbook.finish();
            return withoutTime(bytes.toByteArray(), edition);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook of edition " + edition.number(), e);
        }
    }

    private void form(Worksheet sheet, Regulation regulation, Edition edition) {
        List<Block.Column> columns = cells.columns(regulation);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).weight() * 1.6 + 2);
        }
        heading(sheet, columns.stream().map(Block.Column::heading).toList());
        editions.forEachRow(edition, row -> line(sheet, row, cells.row(regulation, row)));
        finish(sheet);
    }

    private void addresses(Worksheet sheet, Edition edition) {
        sheet.width(1, 40);
        sheet.width(2, 90);
        heading(
                sheet,
                List.of(
                        sentences.text("publication.xlsx.number"),
                        sentences.text("publication.csv.rowId"),
                        sentences.text("publication.csv.permalink")));
        editions.forEachRow(
                edition,
                row -> line(
                        sheet,
                        row,
                        List.of(
                                Integer.toString(row.position()),
                                row.rowId().toString(),
                                Permalink.ofRow(edition.authority(), row.rowId()))));
        finish(sheet);
    }

    private static void heading(Worksheet sheet, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .set();
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, Row row, List<String> line) {
        int at = row.position();
        for (int i = 0; i < line.size(); i++) {
            sheet.value(at, i, line.get(i));
            sheet.style(at, i)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
        }
        if (at % FLUSHED_AFTER == 0) {
            flush(sheet);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook", e);
        }
    }

    private static void finish(Worksheet sheet) {
        try {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.pageOrientation("landscape");
            sheet.repeatRows(0);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook", e);
        }
    }

    /**
     * The library writes the moment of writing into the file: the edition's own stands in its place. Its archive is read
     * from its directory, so from a file: a stream of it does not tell the entries' sizes right.
     */
    private static byte[] withoutTime(byte[] workbook, Edition edition) throws IOException {
        Path file = Files.createTempFile("register", ".xlsx");
        try {
            Files.write(file, workbook);
            return repacked(file, edition);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] repacked(Path file, Edition edition) throws IOException {
        try (ZipFile from = new ZipFile(file.toFile());
                FixedZip to = new FixedZip()) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("docProps/core.xml")) {
                    String core = new String(content, StandardCharsets.UTF_8);
                    to.add(entry.getName(), CREATED.matcher(core).replaceFirst("$1" + edition.openedAt()));
                } else {
                    to.add(entry.getName(), content);
                }
            }
            return to.finished();
        }
    }
}
