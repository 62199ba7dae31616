package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.browser.RegisterInHand.LEN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A touchpoint in all its rows, documents of grounds, a register that moves under a change, a session that ends. */
@InBrowser
class EditorAtFullStrengthTests {

    private static final int ROWS = 130;

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    RegisterInHand register;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    private final List<ChangeRequest> opened = new ArrayList<>();

    @BeforeEach
    void aRegisterStands() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        register.adopted("head1.len", ROWS);
    }

    @AfterEach
    void theChangesAreTakenBack() {
        opened.stream()
                .map(change -> paperwork.changes.require(change.id()))
                .filter(change -> change.state().withdrawable())
                .forEach(change -> desks.as("head1.len", () -> {
                    paperwork.workflow.withdraw(change, "head1.len", null);
                    return change;
                }));
    }

    @Test
    @Clause({"R-7", "R-40"})
    void aTouchpointIsAlteredInAllItsRowsAndADocumentStandsAtItsGround(Offices offices) {
        ChangeRequest change = draft();
        Page page = editor(offices, change);
        Locator desk = page.locator(".desk");
        Editor.button(desk, Words.of("alter.open")).click();
        page.getByLabel(Words.of("alter.find")).fill(Words.of("rows.touchpoint") + " 33");
        page.locator(".picker-row").first().click();
        Locator form = page.locator(".row-form");
        assertThat(form).containsText(Words.of("alter.inOneRow"));
        form.getByLabel(Words.of("alter.address")).fill("https://example.org/33");
        Editor.button(form, Words.of("editor.close")).click();
        assertThat(new Editor(desk).saved()).isVisible();
        assertThat(desk.locator("tbody.row ins")).hasText(Words.of("alter.became"));

        drafts.add(change.id(), ItemContent.of(Operation.MODIFY, row(34)), "specialist1.len");
        page.reload();
        Editor.button(new Editor(desk).row(2), Words.of("editor.edit") + ": " + Words.of("alter.row") + " 2")
                .click();
        page.locator(".ground-files input[type=file]").setInputFiles(pdf("decree.pdf"));
        assertThat(page.locator(".ground-files .files a")).hasText("decree.pdf");
        PageCheck.looksRight(page, "altered-touchpoint");
        Editor.button(page.locator(".row-form"), Words.of("editor.close")).click();
        assertThat(new Editor(desk).row(2).locator(".files a")).hasText("decree.pdf");
        theCheckerCorrectsASlipInWhatTheTouchpointBecomes(offices, change);
    }

    private void theCheckerCorrectsASlipInWhatTheTouchpointBecomes(Offices offices, ChangeRequest change) {
        drafts.remove(change.id(), drafts.items(change.id()).get(1).id(), "specialist1.len");
        desks.complete("head1.len", change.number(), "prepareChange", Map.of());
        Page page = offices.of("authorised.len");
        page.navigate("/changes/" + change.id() + "/review");
        Locator row = page.locator("tbody.row");
        row.getByText(Words.of("editor.correct")).click();
        row.getByLabel(Words.of("editor.rightly")).fill("https://example.org/34");
        Editor.button(row, Words.of("editor.correctNow")).click();

        assertThat(row.locator(".corrections ins")).hasText("https://example.org/34");
        PageCheck.looksRight(page, "altered-touchpoint-corrected");
    }

    @Test
    @Clause({"R-40", "R-45"})
    void whereTheRegisterMovedThePersonChoosesFieldByField(Offices offices) {
        ChangeRequest mine = draft();
        drafts.add(mine.id(), saying(35, "shared.mine", Words.of("rows.peculiarities")), "specialist1.len");
        ChangeRequest theirs = draft();
        drafts.add(theirs.id(), saying(35, "shared.theirs", Words.of("peculiarities.hours")), "specialist1.len");
        desks.complete("head1.len", theirs.number(), "prepareChange", Map.of());
        desks.complete("authorised.len", theirs.number(), "checkCompleteness", Map.of("decision", "accept"));
        Page page = editor(offices, mine);
        Locator moved = page.locator("section.moved");
        assertThat(moved).containsText(theirs.number());
        PageCheck.looksRight(page, "moved-register");

        Editor.button(moved, Words.of("moved.write")).click();
        assertThat(moved.locator(".field-problems")).not().isEmpty();
        moved.getByLabel(Words.of("shared.mine")).check();
        Editor.button(moved, Words.of("moved.write")).click();

        assertThat(page.locator("section.moved")).hasCount(0);
        ItemContent chosen = drafts.items(mine.id()).get(0).content();
        assertThat(chosen.responsiblePost()).isEqualTo(Words.of("shared.mine"));
        assertThat(chosen.peculiarities()).isEqualTo(Words.of("peculiarities.hours"));
    }

    @Test
    @Clause({"R-1", "R-40", "R-41"})
    void anInstitutionWithoutAccountsIsEnteredByItsLetter(Offices offices) {
        ChangeRequest change = paperwork.draft();
        Page page = offices.of("specialist1.sak");
        page.navigate("/changes/" + change.id() + "/editor");
        Locator papers = page.locator(".papers");
        papers.locator("summary").click();
        Editor.button(papers, Words.of("letter.open")).click();
        papers.getByLabel(Words.of("letter.institution")).fill(Words.of("letter.school"));
        papers.getByLabel(Words.of("letter.number")).fill("15-a");
        papers.getByLabel(Words.of("letter.date")).fill("2026-01-12");
        Editor.button(papers, Words.of("letter.write")).click();
        assertThat(papers).containsText(Words.of("letter.said"));
        papers.getByLabel(Words.of("letter.scan")).setInputFiles(pdf("letter.pdf"));
        assertThat(papers.locator(".files a")).hasText("letter.pdf");
        PageCheck.looksRight(page, "letter-of-an-institution");

        drafts.add(change.id(), paperwork.content("row.slip"), "specialist1.sak");
        desks.complete("head1.sak", change.number(), "prepareChange", Map.of());
        Page review = offices.of("authorised.sak");
        review.navigate("/changes/" + change.id() + "/review");
        assertThat(review.locator(".facts")).containsText(Words.of("letter.said"));
        assertThat(review.locator(".principles")).isVisible();
        review.locator(".papers summary").click();
        assertThat(review.locator(".papers .files a")).hasText("letter.pdf");
        Offices.shootWhole(review, "letter-in-review");
        desks.as("head1.sak", () -> {
            paperwork.workflow.withdraw(paperwork.changes.require(change.id()), "head1.sak", null);
            return change;
        });
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Clause("R-40")
    void aSessionThatEndsLosesNothing(Offices offices) {
        ChangeRequest change = draft();
        drafts.add(change.id(), ItemContent.of(Operation.MODIFY, row(36)), "specialist1.len");
        Page page = editor(offices, change);
        page.locator("[data-act=edit]").click();
        page.context().clearCookies();
        page.locator(".row-form").getByLabel(Words.of("field.responsiblePost")).fill(Words.of("shared.mine"));
        assertThat(page.locator(".tools .save-status[data-kind=problem]")).isVisible();
        Offices.shoot(page, "session-ended");

        offices.signInAgain(page, "specialist1.len");

        assertThat(new Editor(page.locator(".desk")).saved()).isVisible();
        assertThat(drafts.items(change.id()).get(0).content().responsiblePost()).isEqualTo(Words.of("shared.mine"));
        offices.forgetEndedSession();
    }

    private static Page editor(Offices offices, ChangeRequest change) {
        Page page = offices.of("specialist1.len");
        page.navigate("/changes/" + change.id() + "/editor");
        page.locator(".desk").waitFor();
        // Coming later, it would move the rows away from under a click.
        assertThat(page.locator("section.summary").isVisible())
                .as("what the checks find comes with the rows")
                .isTrue();
        return page;
    }

    private ChangeRequest draft() {
        ChangeRequest change = desks.as(
                "specialist1.len",
                () -> paperwork.changes.require(
                        paperwork.workflow.start(new NewChange(LEN, null, null, null, "specialist1.len"))));
        opened.add(change);
        return change;
    }

    private Row row(int number) {
        return editions.latestRows(LEN).stream()
                .filter(row -> row.touchpointName().equals(Words.of("rows.touchpoint") + " " + number))
                .findFirst()
                .orElseThrow();
    }

    private ItemContent saying(int number, String post, String peculiarities) {
        return ItemContent.of(Operation.MODIFY, row(number))
                .copy()
                .reason(null)
                .peculiarities(peculiarities)
                .responsiblePost(Words.of(post))
                .made();
    }
}
