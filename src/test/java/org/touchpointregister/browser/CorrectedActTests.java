package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.act.ActCorrection;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** After registration: a mistyped number is put right, then the act is cancelled; what was stays to be seen by everybody. */
@InBrowser
class CorrectedActTests {

    private static final String SITE = "/registers/sakhalin-social-protection";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ApprovingActs acts;

    @Autowired
    ActCorrections corrections;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-45")
    void aNumberIsCorrectedTheActIsCancelledAndThePublicSeesBoth(Offices offices) {
        ApprovingAct act = published();
        String edition = Objects.requireNonNull(act.edition()).toString();
        Page authorised = offices.of("authorised.sak");
        Page clerk = offices.of("clerk.sak");

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
        assertThat(Objects.requireNonNull(acts.require(act.id()).registration()).number())
                .isEqualTo("81-true");

        described = begun(authorised, edition).choose(Words.of("correction.cancelled"));
        described.fill(Words.of("form.actNumber"), "82-cancels");
        described.fill(Words.of("form.actDate"), TYPED.format(LocalDate.now(ZoneId.of("Asia/Sakhalin"))));
        authorised.keyboard().press("Tab");
        described.fill(Words.of("form.ground"), Words.of("correction.stamp"));
        Offices.shoot(authorised, "correction-cancelled");
        described.complete();
        Tasklist.of(clerk)
                .open(Words.of("task.confirmCorrection"))
                .take()
                .choose(Words.of("correction.confirm"))
                .complete();
        everybodySeesIt(offices, act, edition);
    }

    private void everybodySeesIt(Offices offices, ApprovingAct act, String edition) {
        Page stranger = offices.ofStranger();
        stranger.navigate(SITE + "/editions/" + edition);
        Locator main = stranger.getByRole(AriaRole.MAIN);
        for (String word : new String[] {"18-typed", "81-true", "82-cancels"}) {
            assertThat(main).containsText(word);
        }
        PageCheck.looksRight(stranger, "correction-public");
        ActCorrection cancelling = corrections.of(act.id()).get(1);
        desks.runDueJobs();
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

    private ApprovingAct published() {
        ChangeRequest change = paperwork.accepted("row.corrected");
        String number = desks.as(
                "authorised.sak",
                () -> runtime.startProcessInstanceByKey(
                                "act-approval",
                                Map.of(
                                        "authority",
                                        change.authority().value(),
                                        "changes",
                                        change.id().toString()))
                        .getBusinessKey());
        desks.complete("authorised.sak", number, "prepareAct", Map.of("decision", "send"));
        desks.complete("approver.sak", number, "approveAct", Map.of("decision", "sign"));
        ApprovingAct act = acts.of(change.authority()).stream()
                .filter(one -> one.draftNumber().equals(number))
                .findFirst()
                .orElseThrow();
        desks.complete(
                "clerk.sak",
                number,
                "registerAct",
                Map.of(
                        "actNumber",
                        "18-typed",
                        "actDate",
                        LocalDate.now(ZoneId.of("Asia/Sakhalin")).toString(),
                        "printedHash",
                        act.printedHash().orElseThrow()));
        desks.runDueJobs();
        desks.complete("publisher.sak", number, "publishEdition", Map.of());
        desks.runDueJobs();
        return acts.require(act.id());
    }
}
