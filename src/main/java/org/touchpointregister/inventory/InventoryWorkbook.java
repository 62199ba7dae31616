package org.touchpointregister.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.touchpointregister.inventory.InventoryReport.ProcessLine;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/** The inventory as a workbook whose first sheet may be changed and uploaded again: what left it stands on the second. */
@Component
class InventoryWorkbook {

    private static final List<String> COLUMNS = List.of("process", "direction", "department", "rows");
    private static final double WIDE = 44;
    private static final double NARROW = 16;

    private final InventoryReport report;
    private final Sentences sentences;

    InventoryWorkbook(InventoryReport report, Sentences sentences) {
        this.report = report;
        this.sentences = sentences;
    }

    byte[] of(AuthorityId authority) {
        List<ProcessLine> processes = report.of(authority).processes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "touchpoint-register", "1.0")) {
            sheet(
                    workbook,
                    "standing",
                    processes.stream().filter(ProcessLine::standing).toList());
            sheet(
                    workbook,
                    "excluded",
                    processes.stream()
                            .filter(Predicate.not(ProcessLine::standing))
                            .toList());
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook of the inventory", e);
        }
    }

    private void sheet(Workbook workbook, String code, List<ProcessLine> lines) {
        Worksheet sheet = workbook.newWorksheet(sentences.text("inventory.sheet." + code));
        for (int column = 0; column < COLUMNS.size(); column++) {
            String heading = COLUMNS.get(column);
            sheet.value(0, column, sentences.text("inventory.sheet.heading." + heading));
            sheet.style(0, column).bold().set();
            sheet.width(column, heading.equals("rows") ? NARROW : WIDE);
        }
        sheet.freezePane(0, 1);
        for (int at = 0; at < lines.size(); at++) {
            ProcessLine line = lines.get(at);
            sheet.value(at + 1, 0, line.title());
            sheet.value(at + 1, 1, line.direction());
            sheet.value(at + 1, 2, line.department());
            sheet.value(at + 1, 3, line.rows());
        }
    }
}
