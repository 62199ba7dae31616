package org.touchpointregister.change.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.BoundedUpload;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.spreadsheet.FormWorkbook.FormRow;
import org.touchpointregister.change.spreadsheet.RowReader.CellProblem;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.Touchpoint;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The register form of a change as a workbook, and a file read back. */
@Service
@Transactional(readOnly = true)
class Spreadsheets {

    static final int MOST_ROWS = 5000;

    private final Drafts drafts;
    private final Editions editions;
    private final Regulations regulations;
    private final ProcessInventory processes;
    private final Touchpoints touchpoints;
    private final Sentences sentences;

    Spreadsheets(
            Drafts drafts,
            Editions editions,
            Regulations regulations,
            ProcessInventory processes,
            Touchpoints touchpoints,
            Sentences sentences) {
        this.drafts = drafts;
        this.editions = editions;
        this.regulations = regulations;
        this.processes = processes;
        this.touchpoints = touchpoints;
        this.sentences = sentences;
    }

    /** The department's rows as the change would leave them; rows to be excluded are marked so. */
    byte[] write(ChangeRequest change) {
        return bytes(form(change, rows(change)));
    }

    private List<FormRow> rows(ChangeRequest change) {
        Map<UUID, ChangeItem> treated = new HashMap<>();
        List<FormRow> included = new ArrayList<>();
        for (ChangeItem item : drafts.items(change.id())) {
            UUID rowId = item.content().rowId();
            if (item.content().operation() == Operation.CHANGE_TOUCHPOINT) {
                continue;
            }
            if (rowId == null) {
                included.add(new FormRow(item.id(), false, item.content()));
            } else {
                treated.put(rowId, item);
            }
        }
        List<FormRow> rows = new ArrayList<>();
        for (Row row : editions.latestRowsOf(change.authority(), change.departmentId())) {
            ChangeItem item = treated.get(row.rowId());
            ItemContent content = item == null ? ItemContent.of(Operation.MODIFY, row) : item.content();
            rows.add(new FormRow(row.rowId(), content.operation() == Operation.EXCLUDE, content));
        }
        rows.addAll(included);
        return rows;
    }

    private XSSFWorkbook form(ChangeRequest change, List<FormRow> rows) {
        Regulation regulation = regulation(change);
        Dictionaries dictionaries = Dictionaries.of(
                regulation,
                processes.of(change.authority()).stream()
                        .map(ProcessEntry::title)
                        .toList(),
                touchpoints.of(change.authority()).stream()
                        .map(Touchpoint::name)
                        .toList(),
                sentences);
        return new FormWorkbook(regulation, sentences).write(rows, dictionaries);
    }

    /** The table of an uploaded workbook or document; refuses whatever is neither, too large, or has no such table. */
    SheetTable read(ChangeRequest change, byte[] file) {
        if (BoundedUpload.examine(file) == BoundedUpload.Kind.DOCX) {
            return open(() -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
                    return new DocxTable(headings(change), MOST_ROWS).find(document);
                }
            });
        }
        return open(() -> {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                return new XlsxTable(headings(change), MOST_ROWS).find(book).table();
            }
        });
    }

    /** The same workbook with what was found in its cells; a document comes back as the form filled with what was read. */
    byte[] marked(ChangeRequest change, byte[] file, SheetComparison compared) {
        if (BoundedUpload.examine(file) == BoundedUpload.Kind.DOCX) {
            return markedForm(change, compared);
        }
        return open(() -> {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                XlsxTable.Found found = new XlsxTable(headings(change), MOST_ROWS).find(book);
                new MarkedWorkbook(found.sheet(), sentences)
                        .mark(compared.problems(), found.table().columns(), found.headings());
                return bytes(book);
            }
        });
    }

    private byte[] markedForm(ChangeRequest change, SheetComparison compared) {
        Map<Integer, Integer> lines = new HashMap<>();
        List<FormRow> rows = new ArrayList<>();
        compared.lines().forEach(line -> {
            rows.add(new FormRow(line.rowId() == null ? line.itemId() : line.rowId(), false, line.content()));
            lines.put(line.line(), FormWorkbook.FIRST_ROW + rows.size());
        });
        XSSFWorkbook book = form(change, rows);
        XlsxTable.Found found = new XlsxTable(headings(change), MOST_ROWS).find(book);
        List<CellProblem> moved = compared.problems().stream()
                .map(problem -> problem.at(lines.getOrDefault(problem.line(), problem.line())))
                .toList();
        new MarkedWorkbook(found.sheet(), sentences).mark(moved, found.table().columns(), found.headings());
        return bytes(book);
    }

    private Headings headings(ChangeRequest change) {
        return new Headings(new SheetForm(regulation(change), sentences).columns(), sentences);
    }

    private Regulation regulation(ChangeRequest change) {
        return regulations.of(change.authority(), change.regulationVersion());
    }

    /** What the library cannot read is a broken file to the person who sent it. */
    private static <T> T open(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            throw Refusal.invalid("change.sheet.unreadable");
        }
    }

    private static byte[] bytes(Workbook book) {
        try (Workbook closing = book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            closing.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
