package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeList;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.register.Editions;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** One change on its whole way, by real clicks in the real Tasklist. */
@InBrowser
class DepartmentToPublicPageTests {

    private static final String REGISTER = "/registers/sakhalin-social-protection";

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    ChangeList changes;

    @Autowired
    Editions editions;

    /** The browser's clock is the real one, and it should agree with the server's about what is due when. */
    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause({"R-40", "R-41", "R-42", "R-44", "R-45", "R-46"})
    void aChangeTravelsFromTheDepartmentToThePublicPage(Offices offices) {
        aSpecialistFillsThreeRowsAndSaysTheyAreReady(offices.throughTheDoor("specialist1.sak"));
        theHeadSubmits(offices.of("head1.sak"));
        theAuthorisedPersonReturnsItWithARemarkOnARow(offices.of("authorised.sak"));
        theHeadCorrectsTheRowAndAnswers(offices.of("head1.sak"));
        theAuthorisedPersonTakesTheRemarkOffAndAcceptsAllButOneRow(offices.of("authorised.sak"));
        theOtherRowWaitsInAChangeOfItsOwn();
        anActIsPreparedReturnedOnceAndSigned(offices.of("authorised.sak"), offices.of("approver.sak"));
        theClerkRegistersIt(offices.of("clerk.sak"));
        desks.runDueJobs();
        Tasklist.of(offices.of("publisher.sak"))
                .open(Words.of("task.publishEdition"))
                .take()
                .complete();
        desks.runDueJobs();
        thePublicPageShowsTheRows(offices.ofStranger());
    }

    private static void aSpecialistFillsThreeRowsAndSaysTheyAreReady(Page page) {
        Editor editor = Tasklist.of(page).beginChange(Words.of("note.opened")).editor();
        editor.addRow("row.portal");
        editor.addRow("row.phone");
        editor.addRow("row.hall");
        assertThat(editor.rows()).hasCount(3);
        Offices.shoot(page, "tasklist-editor");
        editor.markReady();
    }

    private static void theHeadSubmits(Page page) {
        Tasklist tasklist =
                Tasklist.of(page).open(Words.of("task.prepareChange")).take();
        assertThat(tasklist.editor().rows()).hasCount(3);
        page.setViewportSize(1440, 1300);
        Offices.shoot(page, "tasklist-head");
        tasklist.complete();
    }

    private static void theAuthorisedPersonReturnsItWithARemarkOnARow(Page page) {
        Tasklist tasklist =
                Tasklist.of(page).open(Words.of("task.checkCompleteness")).take();
        Editor review = tasklist.editor();
        remark(review.row(2), "remark.phone");
        remark(review.row(3), "remark.row");
        Offices.shoot(page, "tasklist-review");
        tasklist.choose(Words.of("decision.return"))
                .fill(Words.of("form.remark"), Words.of("remark.return"))
                .complete();
    }

    private static void remark(Locator row, String words) {
        row.getByText(Words.of("editor.remark")).click();
        row.getByLabel(Words.of("field.remark"), new Locator.GetByLabelOptions().setExact(true))
                .fill(Words.of(words));
        Editor.button(row, Words.of("editor.saveRemark")).click();
        assertThat(row.locator(".remark")).containsText(Words.of(words));
    }

    /** Whoever does not agree says why. */
    private static void dispute(Locator row) {
        Editor.button(row, Words.of("editor.disagree")).click();
        assertThat(row.getByText(Words.of("editor.sayWhy"))).isVisible();
        row.getByLabel(Words.of("field.answer")).fill(Words.of("remark.disputed"));
        Editor.button(row, Words.of("editor.disagree")).click();
        assertThat(row.locator(".remark .chip")).hasText(Words.of("editor.disputed"));
    }

    private static void takeOff(Locator row) {
        Editor.button(row, Words.of("editor.closeRemark")).click();
        assertThat(row.locator(".remark .chip")).hasText(Words.of("editor.remarkClosed"));
    }

    private static void theHeadCorrectsTheRowAndAnswers(Page page) {
        Tasklist tasklist =
                Tasklist.of(page).open(Words.of("task.reworkChange")).take();
        Editor editor = tasklist.editor();
        Locator row = editor.row(3);
        row.locator("[data-act=edit]").click();
        editor.fillPeculiarities(Words.of("peculiarities.hours"));
        Editor.button(row, Words.of("editor.close")).click();
        assertThat(row).containsText(Words.of("peculiarities.hours"));
        Editor.button(row, Words.of("editor.fixed")).click();
        assertThat(row.locator(".remark .chip")).hasText(Words.of("editor.fixed"));
        dispute(editor.row(2));
        Offices.shoot(page, "tasklist-rework");
        tasklist.complete();
    }

    private static void theAuthorisedPersonTakesTheRemarkOffAndAcceptsAllButOneRow(Page page) {
        Tasklist tasklist = Tasklist.of(page).open(Words.of("task.checkCompleteness"));
        Locator row = tasklist.editor().row(3);
        assertThat(row.locator(".extras")).containsText(Words.of("editor.sinceLastRound"));
        Offices.shootWhole(page, "second-round");
        takeOff(row);
        Locator disputed = tasklist.editor().row(2);
        assertThat(disputed.locator(".remark")).containsText(Words.of("remark.disputed"));
        takeOff(disputed);
        tasklist.editor().row(2).locator("[data-act=REJECTED]").click();
        assertThat(tasklist.frame().locator(".verdicts")).containsText(Words.of("editor.oneRejected"));
        tasklist.take().choose(Words.of("decision.acceptPart")).complete();
    }

    private void theOtherRowWaitsInAChangeOfItsOwn() {
        ChangeRequest rest = changes.of("head1.sak").get(0);
        assertThat(rest.origin().followUpOf()).isNotNull();
        assertThat(paperwork.onlyRowOf(rest).touchpointName()).isEqualTo(Words.of("row.phone.touchpoint"));
        paperwork.takeBack(rest.id(), "head1.sak");
    }

    private static void anActIsPreparedReturnedOnceAndSigned(Page authorised, Page approver) {
        Tasklist tasklist = Tasklist.of(authorised);
        tasklist.start(tasklist.startForm(Words.of("process.act")));
        tasklist.open(Words.of("task.prepareAct")).take();
        Offices.shoot(authorised, "tasklist-act");
        tasklist.choose(Words.of("decision.send")).complete();
        Tasklist.of(approver)
                .open(Words.of("task.approveAct"))
                .take()
                .choose(Words.of("decision.returnAct"))
                .fill(Words.of("form.remark"), Words.of("remark.act"))
                .complete();
        tasklist.open(Words.of("task.prepareAct")).take();
        assertThat(authorised.locator(".fjs-container")).containsText(Words.of("remark.act"));
        tasklist.choose(Words.of("decision.send")).complete();
        Tasklist.of(approver).answer(Words.of("task.approveAct"), Words.of("decision.sign"));
    }

    private void theClerkRegistersIt(Page page) {
        Tasklist tasklist = Tasklist.of(page)
                .fillRegistration("12-n", LocalDate.ofInstant(desks.clock().instant(), ZoneId.of("Asia/Sakhalin")));
        Offices.shootWhole(page, "tasklist-register-act");
        tasklist.complete();
    }

    private void thePublicPageShowsTheRows(Page page) {
        String edition = REGISTER + "/editions/"
                + editions.latest(new AuthorityId("sakhalin-social-protection"))
                        .orElseThrow()
                        .number();
        page.navigate(REGISTER);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Words.of("row.portal.touchpoint"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Words.of("peculiarities.hours"));
        Offices.shoot(page, "public");
        Offices.shootWhole(page, "public-whole");
        page.navigate(REGISTER + "/editions");
        Offices.shootWhole(page, "editions");
        page.navigate(edition);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("12-n");
        Offices.shootWhole(page, "edition");
        page.navigate(edition + "/deadline");
        Offices.shootWhole(page, "deadline");
    }
}
