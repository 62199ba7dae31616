package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeList;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;
import org.touchpointregister.testing.Statements;

/** From the department's own rows, by one click each, by a table, and in a change of thousands. */
@InBrowser
class DepartmentRowsTests {

    private static final int ROWS = 130;
    private static final int MOST_ON_A_PAGE = 300;
    private static final int MOST_STATEMENTS = 60;

    /** Columns of the form of Sakhalin, counted from 0. */
    private static final int NEEDS = 4;

    private static final int OPERATION = 7;

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    RegisterInHand register;

    @Autowired
    Drafts drafts;

    @Autowired
    ChangeList changes;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-40")
    void theFirstClickOpensAChangeAndOneClickSubmitsIt(Offices offices) {
        register.adopted("head1.len", ROWS);
        Page page = offices.of("head1.len");
        page.navigate("/department/rows");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Words.of("rows.all"));
        PageCheck.looksRight(page, "department-rows");
        page.getByLabel(Words.of("rows.find")).fill(Words.of("rows.touchpoint") + " 77");
        Editor.button(page.locator("main"), Words.of("rows.search")).click();
        press(page, "rows.modify", 77);
        Locator form = page.locator(".row-form");
        form.getByLabel(Words.of("field.responsiblePost")).fill(Words.of("rows.post"));
        assertThat(new Editor(page.locator(".desk")).saved()).isVisible();
        page.navigate("/department/rows");
        press(page, "rows.exclude", 5);
        assertThat(page.locator("main")).containsText(Words.of("rows.excluded"));
        assertThat(page.locator("main")).containsText(Words.of("rows.modified"));
        Offices.shoot(page, "department-rows-asked");
        Editor.button(page.locator("main"), Words.of("rows.submit")).click();
        assertThat(page.locator("main")).containsText(Words.of("rows.sent"));

        ChangeRequest change = changes.of("head1.len").get(0);
        assertThat(change.state()).isEqualTo(ChangeState.UNDER_CHECK);
        assertThat(drafts.items(change.id()))
                .extracting(item -> item.content().operation())
                .containsExactly(Operation.MODIFY, Operation.EXCLUDE);
    }

    private static void press(Page page, String act, int row) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Words.of(act) + ": " + Words.of("rows.touchpoint") + " " + row)
                                .setExact(true))
                .click();
    }

    @Test
    @Clause({"R-13", "R-40"})
    void theFormGoesDownIsEditedAndComesUpWithAComparison(Offices offices, @TempDir Path folder) throws IOException {
        ChangeRequest change = paperwork.draft();
        Page page = offices.of("specialist1.sak");
        page.navigate("/changes/" + change.id() + "/editor");
        Locator desk = page.locator(".desk");
        Editor.button(desk, Words.of("sheet.open")).click();
        Download form = page.waitForDownload(
                () -> page.getByText(Words.of("sheet.down")).click());
        Path edited = folder.resolve("edited.xlsx");
        edit(form.path(), edited);
        page.getByLabel(Words.of("sheet.file")).setInputFiles(edited);
        assertThat(desk.locator(".sheet-counts")).containsText(Words.of("sheet.new"));
        assertThat(desk.locator(".sheet .findings li")).not().hasCount(0);
        PageCheck.looksRight(page, "spreadsheet");
        Download marked = page.waitForDownload(
                () -> Editor.button(desk, Words.of("sheet.marked")).click());
        try (InputStream in = Files.newInputStream(marked.path());
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0).getCellComments()).isNotEmpty();
        }
        Editor.button(desk, Words.of("sheet.apply")).click();
        assertThat(desk.locator(".notice")).containsText(Words.of("sheet.applied"));
        assertThat(new Editor(desk).rows()).hasCount(2);
        assertThat(drafts.items(change.id())).hasSize(2);
    }

    /** Two rows; the second one says nothing of needs. */
    private static void edit(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            Sheet sheet = book.getSheetAt(0);
            Sheet lists = book.getSheetAt(1);
            for (int n = 0; n < 2; n++) {
                Row row = sheet.createRow(4 + n);
                for (Cell heading : lists.getRow(0)) {
                    String choice =
                            lists.getRow(1).getCell(heading.getColumnIndex()).getStringCellValue();
                    write(sheet, row, heading.getStringCellValue(), choice);
                }
                write(sheet, row, Words.of("field.process"), Words.of("rows.process"));
                write(sheet, row, Words.of("field.touchpoint"), Words.of("rows.touchpoint") + " " + n);
                row.createCell(OPERATION).setBlank();
                if (n == 1) {
                    row.createCell(NEEDS).setBlank();
                }
            }
            book.write(out);
        }
    }

    private static void write(Sheet sheet, Row row, String heading, String text) {
        for (Cell cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().equals(heading)) {
                row.createCell(cell.getColumnIndex()).setCellValue(text);
            }
        }
    }

    @Test
    @Clause("R-21")
    void aSecondRowForATouchpointIsPutTogetherWithTheFirst(Offices offices) {
        ChangeRequest change = paperwork.draft();
        register.fill(change, 1, "specialist1.sak");
        register.fill(change, 1, "specialist1.sak");
        Page page = offices.of("specialist1.sak");
        page.navigate("/changes/" + change.id() + "/editor");
        Locator desk = page.locator(".desk");
        Offices.shoot(page, "merge");

        Editor.button(desk, Words.of("merge.way")).click();

        assertThat(new Editor(desk).rows()).hasCount(1);
        assertThat(drafts.items(change.id())).hasSize(1);
    }

    @Test
    @Clause("R-40")
    void aChangeOfTwoThousandRowsIsSearchedFilledAndStaysSmallOnThePage(Offices offices) throws Exception {
        ChangeRequest change = paperwork.draft();
        register.fill(change, 2000, "specialist1.sak");
        Page page = offices.of("specialist1.sak");
        Editor editor = new Editor(page.locator(".desk"));
        List<String> statements = Statements.ofTheServer(() -> {
            page.navigate("/changes/" + change.id() + "/editor");
            assertThat(editor.row(100)).isVisible();
        });
        assertThat(statements).hasSizeBetween(5, MOST_STATEMENTS);
        assertThat(editor.rows().count()).isLessThanOrEqualTo(MOST_ON_A_PAGE);

        page.getByLabel(Words.of("big.find")).fill(Words.of("rows.touchpoint") + " 199");
        assertThat(editor.rows()).hasCount(12);
        PageCheck.looksRight(page, "big-change");
        page.getByLabel(Words.of("big.find")).fill(Words.of("rows.touchpoint") + " 19");
        Editor.button(page.locator(".desk"), Words.of("big.many")).click();
        page.locator(".many").getByLabel(Words.of("big.field")).selectOption("responsiblePost");
        page.locator(".many").getByLabel(Words.of("big.value")).fill(Words.of("rows.post"));
        Editor.button(page.locator(".many"), Words.of("big.write")).click();
        assertThat(page.locator(".notice")).containsText(Words.of("big.written"));

        List<ChangeItem> items = drafts.items(change.id());
        assertThat(items.stream().filter(item -> item.content().responsiblePost() != null))
                .hasSize(139);
    }
}
