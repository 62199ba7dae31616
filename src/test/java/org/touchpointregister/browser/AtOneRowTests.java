package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** Two people at one row: a colleague who saved it first, and a checker who corrects a slip in it. */
@InBrowser
class AtOneRowTests {

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    Drafts drafts;

    @SuppressWarnings("NullAway.Init")
    private ChangeRequest change;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @AfterEach
    void theChangeIsTakenBack() {
        desks.as("head1.sak", () -> {
            paperwork.workflow.withdraw(paperwork.changes.require(change.id()), "head1.sak", null);
            return change;
        });
    }

    @Test
    @Clause("R-40")
    void whatAColleagueSavedIsNotOverwrittenUnasked(Offices offices) {
        change = paperwork.draft();
        Page page = openedBySpecialist(offices);
        colleagueSaves("shared.theirs");
        Locator said = typed(page, "shared.mine");
        Offices.shoot(page, "row-overtaken");
        assertThat(touchpoint()).isEqualTo(Words.of("shared.theirs"));

        Editor.button(said, Words.of("editor.keepMine")).click();
        assertThat(said).isEmpty();
        assertThat(new Editor(page.locator("#editor")).saved()).isVisible();
        assertThat(touchpoint()).isEqualTo(Words.of("shared.mine"));

        colleagueSaves("shared.theirs");
        said = typed(page, "row.shared.touchpoint");
        Editor.button(said, Words.of("editor.takeTheirs")).click();
        assertThat(page.locator("tbody.row")).containsText(Words.of("shared.theirs"));
        assertThat(touchpoint()).isEqualTo(Words.of("shared.theirs"));
    }

    @Test
    @Clause("R-41")
    void theCheckerCorrectsASlipAndTheRowSaysSo(Offices offices) {
        change = paperwork.submitted("row.slip");
        Page page = offices.of("authorised.sak");
        page.navigate("/changes/" + change.id() + "/review");
        Locator row = page.locator("tbody.row");
        row.getByText(Words.of("editor.correct")).click();
        row.getByLabel(Words.of("editor.where")).selectOption(new SelectOption().setValue("touchpoint"));
        row.getByLabel(Words.of("editor.rightly")).fill(Words.of("slip.right"));
        Editor.button(row, Words.of("editor.correctNow")).click();

        assertThat(row.locator(".corrections")).containsText(Words.of("editor.corrected"));
        assertThat(row.locator(".corrections del")).hasText(Words.of("row.slip.touchpoint"));
        assertThat(row.locator(".point")).hasText(Words.of("slip.right"));
        Offices.shoot(page, "slip-corrected");
        assertThat(touchpoint()).isEqualTo(Words.of("slip.right"));
        page.navigate("/changes/" + change.id() + "/status");
        assertThat(page.locator(".fates ins")).containsText(Words.of("slip.right"));
        PageCheck.looksRight(page, "status");
    }

    @Test
    @Clause({"R-21", "R-40", "R-41"})
    void aRowIsCopiedTakenOutAndBroughtBackAndTheChecksFollowAtOnce(Offices offices) {
        change = paperwork.draft();
        Page page = openedBySpecialist(offices);
        Locator rows = page.locator("tbody.row");
        page.locator("[data-act=copy]").click();
        assertThat(rows).hasCount(2);
        Editor.button(rows.nth(1), Words.of("editor.close")).click();
        assertThat(page.locator("[data-act=edit]")).hasCount(2);
        ItemContent first = drafts.items(change.id()).get(0).content();
        ItemContent copied = drafts.items(change.id()).get(1).content();
        assertThat(copied.processTitle()).isEqualTo(first.processTitle());
        assertThat(copied.needs()).isEqualTo(first.needs());
        Locator inTheWay = page.locator(".summary.has-problems");
        assertThat(inTheWay).containsText(Words.of("clause.once"));

        rows.nth(0).locator("[data-act=remove]").click();
        assertThat(rows).hasCount(1);
        assertThat(inTheWay).hasCount(0);
        Editor.button(page.locator(".notice"), Words.of("editor.back")).click();
        assertThat(page.locator("[data-act=edit]")).hasCount(2);
        assertThat(drafts.items(change.id()))
                .extracting(item -> item.content().touchpointName())
                .contains(first.touchpointName());
    }

    @Test
    @Clause("R-40")
    void aTextThatIsTooLongIsKeptAndSaidToBe(Offices offices) {
        change = paperwork.draft();
        Page page = openedBySpecialist(offices);
        page.locator("[data-act=edit]").click();
        Locator field = page.locator(".row-form").getByLabel(Words.of("field.peculiarities"));
        String tooLong = "x".repeat(4001);
        field.fill("");
        field.focus();

        page.keyboard().insertText(tooLong);

        assertThat(page.locator(".row-form .field-problems")
                        .filter(new Locator.FilterOptions().setHasText(Words.of("editor.tooLong"))))
                .isVisible();
        assertThat(field).hasValue(tooLong);
        Offices.shoot(page, "too-long-in-a-row");
        page.keyboard().press("Backspace");
        assertThat(new Editor(page.locator("#editor")).saved()).isVisible();
        assertThat(drafts.items(change.id()).get(0).content().peculiarities()).hasSize(4000);
        offices.forgetRefusals();
    }

    private Page openedBySpecialist(Offices offices) {
        drafts.add(change.id(), paperwork.content("row.shared"), "specialist1.sak");
        Page page = offices.of("specialist1.sak");
        page.navigate("/changes/" + change.id() + "/editor");
        assertThat(page.locator("tbody.row")).containsText(Words.of("row.shared.touchpoint"));
        return page;
    }

    private void colleagueSaves(String words) {
        ChangeItem item = drafts.items(change.id()).get(0);
        drafts.replace(change.id(), item.id(), paperwork.content("row.shared", Words.of(words)), "head1.sak");
    }

    /** The specialist types a name; the answer is what the page says of it. */
    private static Locator typed(Page page, String words) {
        Locator row = page.locator("tbody.row");
        if (row.locator(".row-form").count() == 0) {
            row.locator("[data-act=edit]").click();
        }
        row.locator(".row-form")
                .getByLabel(Words.of("field.touchpoint"), new Locator.GetByLabelOptions().setExact(true))
                .fill(Words.of(words));
        assertThat(row).containsText(Words.of("editor.keepMine"));
        return row.locator(".foot > .field-problems");
    }

    private String touchpoint() {
        return String.valueOf(drafts.items(change.id()).get(0).content().touchpointName());
    }
}
