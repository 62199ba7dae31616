package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.GostSignature;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.ForestPeople;
import org.touchpointregister.testing.Office.Desks;

/** One act of two departments: put together, agreed, returned once, signed on paper and electronically, by real clicks. */
@InBrowser
class AgreedActTests {

    private static final byte[] SCAN = "%PDF-1.4 scanned".getBytes(StandardCharsets.US_ASCII);
    private static final int DESK = 1366;
    private static final int PHONE = 360;

    @Autowired
    ApplicationContext application;

    @Autowired
    Desks desks;

    @Autowired
    ApprovingActs acts;

    @Autowired
    Changes changes;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void everybodyIsThere() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        ForestPeople.comeToWork(application);
    }

    @Test
    @Clause("R-44")
    void anActOfTwoDepartmentsIsAgreedReturnedOnceAndSignedTwice(Offices offices) {
        ChangeRequest north = accepted("specialist1.les", "head1.les", "authorised.les", "row.portal");
        ChangeRequest again = accepted("specialist1.les", "head1.les", "authorised.les", "row.phone");
        ChangeRequest south = accepted("authorised.les", "authorised.les", "controller.les", "row.hall");
        ApprovingAct act = actOf(north);
        List.of(again, south).forEach(change -> answer(actOf(change), "authorised.les", "prepareAct", "cancel"));

        theActIsPutTogether(offices.of("authorised.les"), act, List.of(again, south));
        send(offices.of("authorised.les"));
        Tasklist.of(offices.of("manager.les")).answer(Words.of("task.agreeAct"), Words.of("decision.agree"));
        List.of("head1.les", "controller.les").forEach(who -> agree(act, who));
        theHeadSeesEverythingOnOnePageAndReturnsIt(offices.of("approver.les"), act);
        send(offices.of("authorised.les"));
        List.of("manager.les", "head1.les", "controller.les").forEach(who -> agree(act, who));
        answer(act, "approver.les", "approveAct", "sign");
        theClerkAddsAScanAndASignature(offices.of("clerk.les"), act);
        Tasklist.of(offices.of("clerk.les"))
                .fillRegistration("7-les", LocalDate.now(desks.clock().withZone(ZoneId.of("Asia/Krasnoyarsk"))))
                .complete();

        assertThat(changes.require(again.id()).actId()).isNull();
        assertThat(changes.require(south.id()).actId()).isEqualTo(act.id());
        assertThat(acts.require(act.id()).edition()).isNotNull();
    }

    private static void theActIsPutTogether(Page page, ApprovingAct act, List<ChangeRequest> waiting) {
        page.navigate("/acts/" + act.id());
        for (ChangeRequest change : waiting) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Words.of("act.add") + " " + change.number()))
                    .click();
        }
        Locator out = page.getByLabel(waiting.get(0).number(), new Page.GetByLabelOptions().setExact(true));
        out.getByLabel(Words.of("act.whyOut")).fill(Words.of("act.why"));
        out.getByText(Words.of("act.takeOut")).click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(waiting.get(1).number());
        assertThat(page.getByRole(AriaRole.MAIN))
                .not()
                .containsText(waiting.get(0).number());
        Offices.shootWhole(page, "act-draft");
    }

    private static void send(Page page) {
        Tasklist.of(page).answer(Words.of("task.prepareAct"), Words.of("decision.send"));
    }

    private static void theHeadSeesEverythingOnOnePageAndReturnsIt(Page page, ApprovingAct act) {
        page.navigate("/acts/" + act.id());
        Locator main = page.getByRole(AriaRole.MAIN);
        for (String word : List.of("act.was", "act.becomes", "act.paper", "act.sheet", "act.agreed")) {
            assertThat(main).containsText(Words.of(word));
        }
        assertThat(main).containsText(Words.of("row.hall.touchpoint"));
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 800);
            Offices.shootWhole(page, "act-head-" + width);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing sticks out at %s", width)
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(1440, 900);
        Tasklist.of(page)
                .open(Words.of("task.approveAct"))
                .take()
                .choose(Words.of("decision.returnAct"))
                .fill(Words.of("form.remark"), Words.of("remark.act"))
                .complete();
    }

    private static void theClerkAddsAScanAndASignature(Page page, ApprovingAct act) {
        page.navigate("/acts/" + act.id() + "#signed");
        attach(page, "act.scan", "act.addScan", new FilePayload("scan.pdf", "application/pdf", SCAN));
        String document = page.locator(".files a").first().getAttribute("href");
        byte[] signed = page.context().request().get(document).body();
        attach(
                page,
                "act.signature",
                "act.addSignature",
                new FilePayload("act.sig", "", GostSignature.of256().sign(signed)));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Words.of("act.signatureValid"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Words.of("act.signatureOnly"));
        Offices.shootWhole(page, "act-signed");
    }

    private static void attach(Page page, String field, String button, FilePayload file) {
        page.getByLabel(Words.of(field)).setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.of(button)))
                .click();
    }

    private ApprovingAct actOf(ChangeRequest change) {
        return acts.require(Objects.requireNonNull(changes.require(change.id()).actId()));
    }

    private void answer(ApprovingAct act, String login, String task, String decision) {
        desks.complete(login, act.draftNumber(), task, Map.of("decision", decision));
    }

    private void agree(ApprovingAct act, String login) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(act.draftNumber())
                .taskDefinitionKey("agreeAct")
                .taskCandidateUser(login)
                .singleResult()
                .getId();
        desks.as(login, () -> {
            tasks.complete(task, Map.of("decision", "agree"));
            return task;
        });
    }

    private ChangeRequest accepted(String starter, String head, String checker, String row) {
        UUID id = desks.as(
                starter,
                () -> application
                        .getBean(ChangeWorkflow.class)
                        .start(new NewChange(
                                ForestPeople.AGENCY, starter.equals(head) ? "south" : "north", null, null, starter)));
        String number = changes.require(id).number();
        desks.as(starter, () -> application.getBean(Drafts.class).add(id, content(row), starter));
        desks.complete(head, number, "prepareChange", Map.of());
        desks.complete(checker, number, "checkCompleteness", Map.of("decision", "accept"));
        return changes.require(id);
    }

    private ItemContent content(String row) {
        Regulation regulation = application.getBean(Regulations.class).of(ForestPeople.AGENCY);
        String touchpoint = Words.of(row + ".touchpoint");
        return Paperwork.content(regulation, row, touchpoint)
                .copy()
                .touchpoint(touchpoint, Channel.DIGITAL)
                .place(null, "https://example.org")
                .peculiarities(Words.of("peculiarities.hours"))
                .responsiblePost("Chief specialist")
                .made();
    }
}
