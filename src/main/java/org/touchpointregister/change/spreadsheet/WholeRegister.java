package org.touchpointregister.change.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.BoundedUpload;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.RegisterLine;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.Sentence;
import org.touchpointregister.shared.Sentences;

/** The rows of a register as its form has them, whosever they are; a formula is never evaluated. */
@Component
public class WholeRegister {

    private final ProcessInventory processes;
    private final Touchpoints touchpoints;
    private final Sentences sentences;

    WholeRegister(ProcessInventory processes, Touchpoints touchpoints, Sentences sentences) {
        this.processes = processes;
        this.touchpoints = touchpoints;
        this.sentences = sentences;
    }

    /** Every line with its department's name as written; refuses what is not such a table. */
    public List<RegisterLine> read(Regulation regulation, byte[] file) {
        BoundedUpload.Kind kind = BoundedUpload.examine(file);
        Headings headings = new Headings(new SheetForm(regulation, sentences).columns(), sentences);
        SheetTable table = open(headings, kind, file);
        RowReader reader = new RowReader(new Known(
                regulation,
                processes.of(regulation.id()),
                touchpoints.of(regulation.id()),
                sentences.text("change.sheet.yes")));
        return table.lines().stream()
                .map(line -> line(line, reader.read(table, line, ItemContent.empty())))
                .toList();
    }

    private static RegisterLine line(SheetTable.Line line, RowReader.Reading read) {
        List<Sentence> problems = new ArrayList<>(
                read.problems().stream().map(RowReader.CellProblem::sentence).toList());
        read.rest().forEach(words -> problems.add(Sentence.of("change.sheet.notInList", words)));
        return new RegisterLine(line.number(), read.content(), line.text(SheetField.DEPARTMENT), problems);
    }

    private static SheetTable open(Headings headings, BoundedUpload.Kind kind, byte[] file) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(file)) {
            if (kind == BoundedUpload.Kind.DOCX) {
                try (XWPFDocument document = new XWPFDocument(in)) {
                    return new DocxTable(headings, Spreadsheets.MOST_ROWS).find(document);
                }
            }
            try (XSSFWorkbook book = new XSSFWorkbook(in)) {
                return new XlsxTable(headings, Spreadsheets.MOST_ROWS)
                        .find(book)
                        .table();
            }
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            throw Refusal.invalid("change.sheet.unreadable");
        }
    }
}
