package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.Vera;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;

/** Every cell under the regulation's columns is the same in every format, read back as a stranger would. */
@PublicationRoom
class EditionFormatsTests {

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
        assertThat(CellsRead.csv(bytes("register.csv"), ',', headings().size())).isEqualTo(expected);
        assertThat(CellsRead.csv(bytes("register-excel.csv"), ';', headings().size()))
                .isEqualTo(expected);
        assertThat(bytes("register-excel.csv")).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(CellsRead.text(bytes("register-excel.csv"))).contains(";'=cmd|calc");
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theJsonHoldsThemBesideTheCodes() throws IOException {
        assertThat(CellsRead.json(bytes("register.json"))).isEqualTo(expected);
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theFirstSheetIsTheFormAndTheSecondHoldsIdsAndAddresses() throws IOException {
        List<List<String>> sheet = CellsRead.xlsx(bytes("register.xlsx"), 0);
        assertThat(sheet.get(0)).isEqualTo(headings());
        assertThat(sheet.subList(1, sheet.size())).isEqualTo(expected);
        List<List<String>> addresses = CellsRead.xlsx(bytes("register.xlsx"), 1);
        assertThat(addresses.subList(1, addresses.size()))
                .isEqualTo(editions.rows(edition).stream()
                        .map(row -> List.of(
                                Integer.toString(row.position()),
                                row.rowId().toString(),
                                Permalink.ofRow(edition.authority(), row.rowId())))
                        .toList());
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theHtmlIsTheFormAndNothingElse() {
        String html = CellsRead.text(bytes("register.html"));

        assertThat(CellsRead.html(bytes("register.html"))).isEqualTo(expected);
        assertThat(found("<th scope=\"col\">(.*?)</th>", html)).isEqualTo(headings());
        assertThat(html).doesNotContain("00000000-0000-4000-8000", "<script");
    }

    @Test
    @Clause({"R-13", "R-30"})
    void theDocxIsTheFormWithItsHeadingRepeated() throws IOException {
        List<List<String>> table = CellsRead.docx(bytes("register.docx"));
        assertThat(table.get(0)).isEqualTo(headings());
        assertThat(table.subList(2, table.size())).isEqualTo(expected);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes("register.docx")))) {
            assertThat(docx.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    @Clause({"R-13", "R-30"})
    void thePdfIsTheFormAndMeetsBothStandards() throws IOException {
        byte[] pdf = bytes("register.pdf");

        assertThat(CellsRead.pdf(pdf, headings().size())).isEqualTo(CellsRead.squeezed(expected));
        assertThat(Vera.failures(pdf)).isEmpty();
    }

    @Test
    @Clause("R-13")
    void theCaptionIsThatOfTheOrdersFormWithTheAuthoritysNameInIt() throws IOException {
        edition = registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-03-01");
        documents.render(edition);
        Regulation murmansk = regulations.of(Registers.MURMANSK);
        String caption = murmansk.formTitle();

        assertThat(caption)
                .contains(murmansk.authority().genitiveName())
                .doesNotContain("{", "(")
                .hasSizeGreaterThan(murmansk.words().registerTitle().length());
        assertThat(CellsRead.text(bytes("register.html"))).contains("<h1>" + caption + "</h1>", "<title>" + caption);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes("register.docx")));
                XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("register.xlsx")))) {
            assertThat(docx.getParagraphs().get(0).getText()).isEqualTo(caption);
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo(caption);
        }
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

    private byte[] bytes(String name) {
        return documents.bytes(edition, name);
    }

    private Regulation regulation() {
        return regulations.of(Registers.SAKHALIN);
    }
}
