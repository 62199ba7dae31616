package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.act.ActCorrection;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.CorrectionKind;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Changes;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** An act of ticked changes, signed on paper, is corrected in each of the four ways; what was stays to be seen by everybody. */
@InBrowser
class CorrectedActTests {

    private static final String SITE = "/registers/sakhalin-social-protection";

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    Changes changes;

    @Autowired
    ApprovingActs acts;

    @Autowired
    ActCorrections corrections;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause({"R-44", "R-45"})
    void anActSignedOnPaperIsCorrectedInFourWaysAndThePublicSeesThem(Offices offices) {
        Page authorised = offices.of("authorised.sak");
        Page clerk = offices.of("clerk.sak");
        ApprovingAct act = ticked(authorised, paperwork.accepted("row.corrected"));
        signedOnPaper(authorised, clerk, act);
        String edition =
                Objects.requireNonNull(acts.require(act.id()).edition()).toString();

        theNumberIsCorrected(authorised, clerk, edition);
        assertThat(Objects.requireNonNull(acts.require(act.id()).registration()).number())
                .isEqualTo("81-true");
        ChangeRequest forgotten = paperwork.accepted("row.unlike");
        theEditionIsMadeLikeThePaper(authorised, edition, forgotten);
        confirm(clerk);
        assertThat(changes.require(forgotten.id()).state()).isEqualTo(ChangeState.ADOPTED);
        Tasklist error = begun(authorised, edition).choose(Words.of("correction.error"));
        assertThat(authorised.locator(".fjs-container")).containsText(Words.of("correction.newAct"));
        error.complete();
        theActIsCancelled(authorised, edition);
        confirm(clerk);

        assertThat(corrections.of(act.id()))
                .extracting(correction -> correction.content().kind())
                .containsExactly(
                        CorrectionKind.REQUISITES,
                        CorrectionKind.PAPER,
                        CorrectionKind.ERROR,
                        CorrectionKind.CANCELLED);
        everybodySeesIt(offices, act, edition);
    }

    /** The accepted changes are ticked in Tasklist's own form; nobody types an id. */
    private ApprovingAct ticked(Page page, ChangeRequest change) {
        page.navigate("/acts/new");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(change.number());
        PageCheck.looksRight(page, "act-new");
        page.setViewportSize(1440, 900);
        Tasklist tasklist = Tasklist.of(page);
        Locator form = tasklist.startForm(Words.of("process.act"));
        tasklist.tickOnly(change);
        assertThat(form.getByLabel(Words.of("form.changes"))).isHidden();
        endsWhereItsFrameEnds(page, tasklist.frame().locator("form.choices"));
        Offices.shoot(page, "act-start");
        tasklist.start(form);
        return acts.require(Objects.requireNonNull(changes.require(change.id()).actId()));
    }

    /** The list grows and shrinks with what waits; its frame follows. */
    private static void endsWhereItsFrameEnds(Page page, Locator list) {
        page.waitForCondition(
                () -> (Boolean) list.evaluate("list => innerHeight - list.getBoundingClientRect().bottom < 40"));
    }

    private void signedOnPaper(Page authorised, Page clerk, ApprovingAct act) {
        Tasklist.of(authorised).answer(Words.of("task.prepareAct"), Words.of("decision.paper"));
        clerk.navigate("/acts/" + act.id());
        assertThat(clerk.getByRole(AriaRole.MAIN)).containsText(Words.of("paper.sent"));
        clerk.getByLabel(Words.of("act.scan"))
                .setInputFiles(new FilePayload("scan.pdf", "application/pdf", "%PDF-1.4 s".getBytes(US_ASCII)));
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.of("act.addScan")))
                .click();
        PageCheck.looksRight(clerk, "act-on-paper");
        clerk.setViewportSize(1440, 900);
        Tasklist recorded = Tasklist.of(clerk)
                .open(Words.of("task.recordPaperDecision"))
                .take()
                .choose(Words.of("paper.signed"));
        recorded.fill(Words.of("form.actNumber"), "18-typed");
        recorded.fill(Words.of("form.actDate"), LocalDate.now(ZoneId.of("Asia/Sakhalin")));
        recorded.fill(Words.of("form.signatoryOnPaper"), Words.of("paper.signatory"));
        recorded.fill(
                Words.of("form.printedHash"),
                acts.require(act.id()).printedHash().orElseThrow());
        clerk.keyboard().press("Tab");
        Offices.shoot(clerk, "act-record-paper");
        recorded.complete();
        desks.runDueJobs();
        desks.complete("publisher.sak", act.draftNumber(), "publishEdition", Map.of());
        desks.runDueJobs();
    }

    private void theNumberIsCorrected(Page authorised, Page clerk, String edition) {
        Tasklist described = begun(authorised, edition).choose(Words.of("correction.requisites"));
        described.fill(Words.of("form.actNumber"), "81-true");
        described.fill(Words.of("form.ground"), Words.of("correction.stamp"));
        Offices.shoot(authorised, "correction-requisites");
        described.complete();
        Tasklist confirmed =
                Tasklist.of(clerk).open(Words.of("task.confirmCorrection")).take();
        assertThat(clerk.locator(".fjs-container")).containsText("81-true");
        Offices.shoot(clerk, "correction-confirm");
        confirmed.choose(Words.of("correction.confirm")).complete();
    }

    private void theEditionIsMadeLikeThePaper(Page authorised, String edition, ChangeRequest forgotten) {
        Tasklist described = begun(authorised, edition).choose(Words.of("correction.paper"));
        described.tickOnly(forgotten);
        described.fill(Words.of("form.ground"), Words.of("correction.stamp"));
        Offices.shoot(authorised, "correction-paper");
        described.complete();
    }

    private void theActIsCancelled(Page authorised, String edition) {
        Tasklist described = begun(authorised, edition).choose(Words.of("correction.cancelled"));
        described.fill(Words.of("form.actNumber"), "82-cancels");
        described.fill(Words.of("form.actDate"), LocalDate.now(ZoneId.of("Asia/Sakhalin")));
        authorised.keyboard().press("Tab");
        described.fill(Words.of("form.ground"), Words.of("correction.stamp"));
        Offices.shoot(authorised, "correction-cancelled");
        described.complete();
    }

    private void confirm(Page clerk) {
        Tasklist.of(clerk).answer(Words.of("task.confirmCorrection"), Words.of("correction.confirm"));
        desks.runDueJobs();
    }

    private void everybodySeesIt(Offices offices, ApprovingAct act, String edition) {
        Page stranger = offices.ofStranger();
        stranger.navigate(SITE + "/editions/" + edition);
        Locator main = stranger.getByRole(AriaRole.MAIN);
        for (String word : new String[] {"18-typed", "81-true", "82-cancels"}) {
            assertThat(main).containsText(word);
        }
        PageCheck.looksRight(stranger, "correction-public");
        ActCorrection cancelling = corrections.of(act.id()).stream()
                .filter(correction -> correction.content().kind() == CorrectionKind.CANCELLED)
                .findFirst()
                .orElseThrow();
        desks.complete("publisher.sak", cancelling.number(), "publishEdition", Map.of());
        desks.runDueJobs();
        stranger.navigate(SITE + "/editions");
        assertThat(stranger.getByRole(AriaRole.MAIN)).containsText("82-cancels");
        PageCheck.looksRight(stranger, "correction-editions");
        Page clerk = offices.of("clerk.sak");
        clerk.navigate("/acts/" + act.id());
        PageCheck.looksRight(clerk, "correction-act");
        clerk.navigate("/acts/" + Objects.requireNonNull(cancelling.cancellingAct()));
        PageCheck.looksRight(clerk, "correction-cancelling-act");
    }

    private Tasklist begun(Page page, String edition) {
        Tasklist tasklist = Tasklist.of(page);
        Locator form = tasklist.startForm(Words.of("process.correction"));
        form.getByLabel(Words.of("form.correctedEdition")).fill(edition);
        return tasklist.start(form).open(Words.of("task.prepareCorrection")).take();
    }
}
