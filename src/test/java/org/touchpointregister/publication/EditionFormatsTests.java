package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.PdfCells;
import org.touchpointregister.document.Vera;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;

/** Every cell under the regulation's columns is the same in every format, read back as a stranger would. */
@PublicationRoom
class EditionFormatsTests {

    private static final Pattern FORMULA = Pattern.compile("(?s)'[=+@\\t\\r\\n-].*");

    @Autowired
    private Registers registers;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private Editions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private FormCells form;

    private Edition edition;
    private List<List<String>> expected;

    @BeforeEach
    void approve() {
        edition = registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
        documents.render(edition);
        expected = editions.rows(edition).stream()
                .map(row -> form.row(regulation(), row))
                .toList();
    }

    @Test
    @Clause({"R-13", "R-30"})
    void bothCsvHoldTheCells() {
        assertThat(csv("register.csv", ',')).isEqualTo(expected);
        assertThat(csv("register-excel.csv", ';')).isEqualTo(expected);
        assertThat(documents.bytes(edition, "register-excel.csv")).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text("register-excel.csv")).contains(";'=cmd|calc");
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theJsonHoldsThemBesideTheCodes() throws IOException {
        JsonNode rows = new ObjectMapper().readTree(text("register.json")).path("rows");

        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> StreamSupport.stream(row.path("cells").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theFirstSheetIsTheFormAndTheSecondHoldsIdsAndAddresses() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(documents.bytes(edition, "register.xlsx")))) {
            List<List<String>> sheet = cells(workbook.getSheetAt(0));
            assertThat(sheet.get(0)).isEqualTo(headings());
            assertThat(sheet.subList(1, sheet.size())).isEqualTo(expected);
            List<List<String>> addresses = cells(workbook.getSheetAt(1));
            assertThat(addresses.subList(1, addresses.size()))
                    .isEqualTo(editions.rows(edition).stream()
                            .map(row -> List.of(
                                    Integer.toString(row.position()),
                                    row.rowId().toString(),
                                    Permalink.ofRow(edition.authority(), row.rowId())))
                            .toList());
        }
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theHtmlIsTheFormAndNothingElse() {
        String html = text("register.html");
        String body = html.substring(html.indexOf("<tbody>"));

        assertThat(found("<tr>(.*?)</tr>", body).stream()
                        .map(row -> found("(?s)<td>(.*?)</td>", row).stream()
                                .map(HtmlUtils::htmlUnescape)
                                .toList())
                        .toList())
                .isEqualTo(expected);
        assertThat(found("<th scope=\"col\">(.*?)</th>", html)).isEqualTo(headings());
        assertThat(html).doesNotContain("00000000-0000-4000-8000", "<script");
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theDocxIsTheFormWithItsHeadingRepeated() throws IOException {
        try (XWPFDocument docx =
                new XWPFDocument(new ByteArrayInputStream(documents.bytes(edition, "register.docx")))) {
            List<List<String>> table = docx.getTables().get(0).getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .toList();
            assertThat(table.get(0)).isEqualTo(headings());
            assertThat(table.subList(2, table.size())).isEqualTo(expected);
            assertThat(docx.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    @Clause({"R-13", "R-30"})
    void thePdfIsTheFormAndMeetsBothStandards() throws IOException {
        byte[] pdf = documents.bytes(edition, "register.pdf");

        UnaryOperator<String> squeezed = cell -> cell.replaceAll("\\s", "");
        assertThat(PdfCells.of(pdf))
                .isEqualTo(expected.stream().flatMap(List::stream).map(squeezed).toList());
        assertThat(Vera.failures(pdf)).isEmpty();
    }

    private List<List<String>> csv(String name, char separator) {
        int columns = headings().size();
        String text = text(name).replace("\uFEFF", "");
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                .skip(1)
                .map(line -> line.getFields().subList(0, columns).stream()
                        .map(cell -> FORMULA.matcher(cell).matches() ? cell.substring(1) : cell)
                        .toList())
                .toList();
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

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private List<String> headings() {
        return regulation().columns().stream().map(Regulation.Column::heading).toList();
    }

    private String text(String name) {
        return new String(documents.bytes(edition, name), StandardCharsets.UTF_8);
    }

    private Regulation regulation() {
        return regulations.of(Registers.SAKHALIN);
    }
}
