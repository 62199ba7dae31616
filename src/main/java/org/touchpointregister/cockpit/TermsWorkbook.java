package org.touchpointregister.cockpit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.touchpointregister.oversight.TermLine;
import org.touchpointregister.shared.RegisterProperties;
import org.touchpointregister.shared.Sentences;

/** Open terms as a workbook: dates as dates and days as numbers, so that a spreadsheet can sort and count them. */
@Component
class TermsWorkbook {

    private static final List<String> COLUMNS =
            List.of("state", "due", "daysLeft", "step", "case", "department", "authority", "sheet");
    private static final List<Integer> WIDTHS = List.of(32, 28, 14, 36, 24, 44, 40, 70);

    private final Sentences sentences;
    private final RegisterProperties settings;

    TermsWorkbook(Sentences sentences, RegisterProperties settings) {
        this.sentences = sentences;
        this.settings = settings;
    }

    byte[] of(List<TermLine> terms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "touchpoint-register", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sentences.text("cockpit.terms.title"));
            heading(sheet);
            for (int i = 0; i < terms.size(); i++) {
                line(sheet, i + 1, terms.get(i));
            }
            sheet.setAutoFilter(0, 0, terms.size(), COLUMNS.size() - 1);
            sheet.freezePane(0, 1);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(0);
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook of terms", e);
        }
    }

    private void heading(Worksheet sheet) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(0, i, sentences.text("cockpit.terms." + COLUMNS.get(i)));
            sheet.width(i, WIDTHS.get(i));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1)
                .style()
                .bold()
                .borderStyle("thin")
                .set();
    }

    private void line(Worksheet sheet, int at, TermLine term) {
        sheet.value(at, 0, term.words());
        date(sheet, at, term);
        if (term.daysLeft() != null) {
            sheet.value(at, 2, term.daysLeft());
        }
        sheet.value(at, 3, term.stepName());
        sheet.value(at, 4, term.caseName());
        sheet.value(at, 5, term.departmentName());
        sheet.value(at, 6, term.authorityName());
        sheet.value(at, 7, address("/deadlines/" + term.id()));
    }

    /** A date by a calendar that nobody has approved yet is one for the spreadsheet too, and says so to people. */
    private void date(Worksheet sheet, int at, TermLine term) {
        if (term.due() != null) {
            String format = term.provisional() ? "deadline.due.provisionalCell" : "deadline.due.cell";
            sheet.value(at, 1, term.due());
            sheet.style(at, 1).format(sentences.text(format)).set();
        }
    }

    private String address(String path) {
        return settings.baseUrl().toString().replaceAll("/+$", "") + path;
    }
}
