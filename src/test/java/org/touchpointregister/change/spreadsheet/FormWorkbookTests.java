package org.touchpointregister.change.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchpointregister.change.BoundedUpload;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.spreadsheet.FormWorkbook.FormRow;
import org.touchpointregister.change.spreadsheet.RowReader.CellProblem;
import org.touchpointregister.change.spreadsheet.SheetForm.SheetColumn;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.testing.Clause;

/** The register form of each regulation as a workbook, and what is read from tables of others. */
class FormWorkbookTests {

    static List<Regulation> regulations() {
        return SheetRoom.REGULATIONS;
    }

    @ParameterizedTest
    @MethodSource("regulations")
    @Clause({"R-13", "R-20"})
    void whatIsWrittenIsReadBackCellForCell(Regulation regulation) throws IOException {
        List<ItemContent> rows = SheetRoom.rows(regulation, 60);

        SheetTable table = read(regulation, write(regulation, rows));

        RowReader reader = new RowReader(SheetRoom.known(regulation));
        assertThat(table.lines()).hasSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            RowReader.Reading read = reader.read(table, table.lines().get(i), ItemContent.empty());
            assertThat(read.content()).isEqualTo(rows.get(i));
            assertThat(read.problems()).isEmpty();
            assertThat(read.rest()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("regulations")
    @Clause("R-13")
    void theColumnsOfTheOrderComeFirstAndOfferItsDictionaries(Regulation regulation) throws IOException {
        try (XSSFWorkbook book = open(write(regulation, List.of()))) {
            Row headings = book.getSheetAt(0).getRow(FormWorkbook.HEADINGS);
            List<String> own = regulation.columns().stream()
                    .map(Regulation.Column::heading)
                    .toList();
            for (int at = 0; at < own.size(); at++) {
                assertThat(headings.getCell(at).getStringCellValue()).isEqualTo(own.get(at));
            }
            XSSFSheet form = book.getSheetAt(0);
            assertThat(form.getDataValidations()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(book.getName("list_DIRECTION").getRefersToFormula())
                    .endsWith("$" + (regulation.directions().size() + 1));
            assertThat(book.getName("list_NEEDS")).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("regulations")
    @Clause("R-13")
    void theTitleOfTheFormNamesTheAuthority(Regulation regulation) throws IOException {
        try (XSSFWorkbook book = open(write(regulation, List.of()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(regulation.formTitle())
                    .containsIgnoringCase(regulation.authority().genitiveName())
                    .doesNotContain("(", "{");
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        Regulation regulation = SheetRoom.REGULATIONS.get(0);
        try (XSSFWorkbook book = open(write(regulation, SheetRoom.rows(regulation, 60)))) {
            int live = 0;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    live += cell.getStringCellValue().startsWith("=")
                                    && cell.getCellStyle().getQuotePrefixed()
                            ? 1
                            : 0;
                }
            }
            assertThat(live).isPositive();
        }
    }

    @Test
    @Clause("R-41")
    void problemsAreWrittenIntoTheSameCellsAndFormulasAreStilled() throws IOException {
        Regulation regulation = SheetRoom.REGULATIONS.get(0);
        byte[] written = write(regulation, SheetRoom.rows(regulation, 3));
        try (XSSFWorkbook book = open(written)) {
            int direction = column(regulation, SheetField.DIRECTION);
            book.getSheetAt(0).getRow(FormWorkbook.FIRST_ROW).getCell(direction).setCellFormula("1+1");
            XlsxTable.Found found = new XlsxTable(SheetRoom.headings(regulation), 10).find(book);
            RowReader.Reading reading = new RowReader(SheetRoom.known(regulation))
                    .read(found.table(), found.table().lines().get(0), ItemContent.empty());
            assertThat(reading.problems()).extracting(CellProblem::field).contains(SheetField.DIRECTION);

            mark(found, reading.problems());
            mark(found, reading.problems());

            Cell cell = book.getSheetAt(0).getRow(FormWorkbook.FIRST_ROW).getCell(direction);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellComment().getString().getString())
                    .contains(SheetRoom.SENTENCES.text("change.sheet.formula"));
            assertThat(said(found.sheet())).isEqualTo(1);
            mark(found, List.of());
            assertThat(cell.getCellComment()).isNull();
        }
    }

    @Test
    @Clause({"R-4", "R-40"})
    void theSixColumnsOfMurmanskInADocumentAreRecognised() throws IOException {
        Regulation murmansk = SheetRoom.REGULATIONS.stream()
                .filter(regulation -> regulation.id().value().startsWith("murmansk"))
                .findFirst()
                .orElseThrow();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(62, 6);
            for (int at = 0; at < 6; at++) {
                table.getRow(0).getCell(at).setText(murmansk.columns().get(at).heading());
                table.getRow(1).getCell(at).setText(Integer.toString(at + 1));
            }
            for (int line = 2; line < 62; line++) {
                fill(table.getRow(line), murmansk, line);
            }
            SheetTable read = new DocxTable(SheetRoom.headings(murmansk), 100).find(document);

            assertThat(read.lines()).hasSize(60);
            RowReader.Reading last = new RowReader(SheetRoom.known(murmansk))
                    .read(read, read.lines().get(59), ItemContent.empty());
            assertThat(last.content().direction())
                    .isEqualTo(murmansk.directions().get(0).code());
            assertThat(last.content().needs()).containsExactly("consultation", "forms");
            assertThat(last.rest()).containsExactly("to talk it over");
        }
    }

    /** The direction stands in the first line only, as in a table with merged cells. */
    private static void fill(XWPFTableRow row, Regulation regulation, int line) {
        row.getCell(1).setText(line == 2 ? regulation.directions().get(0).title() : "");
        row.getCell(2).setText("Process " + line);
        row.getCell(3).setText("Touchpoint " + line);
        row.getCell(4)
                .setText("- " + regulation.need("forms").orElseThrow().title() + "; "
                        + regulation.need("consultation").orElseThrow().title() + "; to talk it over");
    }

    private static void mark(XlsxTable.Found found, List<CellProblem> problems) {
        new MarkedWorkbook(found.sheet(), SheetRoom.SENTENCES)
                .mark(problems, found.table().columns(), found.headings());
    }

    /** How many columns of what was found there are. */
    private static long said(Sheet sheet) {
        String name = SheetRoom.SENTENCES.text("change.sheet.found");
        long count = 0;
        for (Cell cell : sheet.getRow(FormWorkbook.HEADINGS)) {
            count += cell.getStringCellValue().equals(name) ? 1 : 0;
        }
        return count;
    }

    private static int column(Regulation regulation, SheetField field) {
        List<SheetField> fields = new SheetForm(regulation, SheetRoom.SENTENCES)
                .columns().stream().map(SheetColumn::field).toList();
        return fields.indexOf(field);
    }

    private static byte[] write(Regulation regulation, List<ItemContent> rows) throws IOException {
        Dictionaries dictionaries =
                Dictionaries.of(regulation, List.of("Process 1"), List.of("Portal"), SheetRoom.SENTENCES);
        List<FormRow> lines =
                rows.stream().map(row -> new FormRow(null, false, row)).toList();
        try (XSSFWorkbook book = new FormWorkbook(regulation, SheetRoom.SENTENCES).write(lines, dictionaries);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }

    private static SheetTable read(Regulation regulation, byte[] file) throws IOException {
        assertThat(BoundedUpload.examine(file)).isEqualTo(BoundedUpload.Kind.XLSX);
        try (XSSFWorkbook book = open(file)) {
            return new XlsxTable(SheetRoom.headings(regulation), 100).find(book).table();
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
