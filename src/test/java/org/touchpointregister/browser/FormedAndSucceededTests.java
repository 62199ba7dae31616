package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.browser.FerryOffice.PER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.formation.Formation;
import org.touchpointregister.formation.FormationState;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.handover.Handovers;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A register of twelve departments from the first question to its first edition, and on to another authority. */
@InWholeRegister
class FormedAndSucceededTests {

    private static final int UNITS = 12;

    /** The department whose head works in the browser. */
    private static final int CLICKING = 10;

    @Autowired
    ApplicationContext application;

    @Autowired
    Desks desks;

    @Autowired
    Formations formations;

    @Autowired
    Departments departments;

    @Autowired
    People people;

    @SuppressWarnings("NullAway.Init")
    private FerryOffice ferries;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        ferries = new FerryOffice(application);
    }

    @Test
    @Clause({"R-47", "R-48", "R-30"})
    void twelveDepartmentsTwoLateOneReturnedBecomeEditionOneAndGoOverToASuccessor(Offices offices) {
        ferries.comeToWork(UNITS);
        Page keeper = offices.of("authorised.per");
        Page head = offices.of("head" + CLICKING + ".per");
        Formation formation = opened(keeper);
        oneAnswersAndIsReturned(keeper, head);
        nineMoreAnswer(keeper, formation);
        oneAnswersAgain(head, formation);
        twoAreLateAndLeftForLater(keeper, formation);
        editionOneIsPlaced(offices, keeper, formation);
        aDepartmentIsClosed(offices, keeper);
        theRegisterGoesOver(offices);
    }

    private Formation opened(Page keeper) {
        keeper.navigate("/formation");
        keeper.locator("#dueOn").fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        keeper.locator("main form button[type=submit]").click();
        keeper.waitForURL(url -> url.matches(".*/formation/[0-9a-f-]+"));
        desks.runDueJobs();
        keeper.reload();
        assertThat(keeper.locator("tbody tr").count()).isEqualTo(UNITS);
        return formations.of(PER).get(0);
    }

    private static void oneAnswersAndIsReturned(Page keeper, Page head) {
        Tasklist tasklist =
                Tasklist.of(head).open(Words.of("task.prepareChange")).take();
        new Editor(tasklist.frame().locator(".desk"), "pier").addRow("row.pier");
        Offices.shoot(head, "tasklist-institution-answers");
        tasklist.complete();
        Tasklist check =
                Tasklist.of(keeper).open(Words.of("task.checkCompleteness")).take();
        check.choose(Words.of("decision.return"))
                .fill(Words.of("form.remark"), Words.of("pier.remark"))
                .complete();
    }

    private void nineMoreAnswer(Page keeper, Formation formation) {
        for (int unit = 1; unit < CLICKING; unit++) {
            ferries.answers(formation, unit);
        }
        keeper.navigate("/formation/" + formation.id());
        assertThat(counts(keeper)).containsExactlyInAnyOrder("1", "2", "9");
        PageCheck.looksRight(keeper, "formation-of-twelve");
        desks.clock().travelTo(Clock.systemUTC().instant().plus(Duration.ofDays(24)));
        keeper.reload();
        assertThat(keeper.locator("tbody .chip.problem").count())
                .as("marked on the page")
                .isGreaterThanOrEqualTo(2);
    }

    private void oneAnswersAgain(Page head, Formation formation) {
        Tasklist tasklist =
                Tasklist.of(head).open(Words.of("task.reworkChange")).take();
        Locator desk = tasklist.frame().locator(".desk");
        Editor editor = new Editor(desk, "pier");
        editor.row(1).locator("[data-act=edit]").click();
        desk.locator(".row-form").getByLabel(Words.of("alter.address")).fill(Words.of("pier.address"));
        Editor.button(desk.locator(".row-form"), Words.of("editor.close")).click();
        editor.saved().waitFor();
        Offices.shoot(head, "tasklist-institution-answers-again");
        tasklist.complete();
        desks.complete(
                "authorised.per",
                ferries.of(formation, CLICKING).number(),
                "checkCompleteness",
                Map.of("decision", "accept"));
    }

    private static void twoAreLateAndLeftForLater(Page keeper, Formation formation) {
        keeper.navigate("/formation/" + formation.id());
        for (int late = 0; late < 2; late++) {
            keeper.reload();
            Locator later =
                    keeper.locator("tbody tr:has(.chip.problem) details").first();
            later.locator("summary").click();
            later.getByRole(AriaRole.TEXTBOX).fill(Words.of("whole.later"));
            later.locator("button").click();
            keeper.waitForLoadState();
        }
        keeper.reload();
        assertThat(counts(keeper)).containsExactlyInAnyOrder("10", "2");
    }

    private void editionOneIsPlaced(Offices offices, Page keeper, Formation formation) {
        Tasklist tasklist =
                Tasklist.of(keeper).open(Words.of("task.gatherAnswers")).take();
        tasklist.frame().locator("main h1").waitFor();
        Offices.shoot(keeper, "tasklist-gather-twelve");
        tasklist.choose(Words.of("decision.gathered")).complete();
        desks.runDueJobs();
        Tasklist.of(offices.of("publisher.per"))
                .open(Words.of("task.publishEdition"))
                .take()
                .complete();
        desks.runDueJobs();
        assertThat(formations.require(formation.id()).state()).isEqualTo(FormationState.FORMED);
        keeper.navigate("/formation/" + formation.id());
        keeper.locator("main a[href$='/editions/1']").click();
        keeper.waitForURL(url -> url.endsWith("/registers/" + PER + "/editions/1"));
        assertThat(keeper.locator("table.register tbody tr:not(.group)").count())
                .isEqualTo(10);
        assertThat(keeper.locator("table.register").innerText())
                .contains(Words.of("row.pier.touchpoint"), Words.of("pier.address"));
        Offices.shootWhole(keeper, "formation-edition-one");
        for (int unit = CLICKING + 1; unit <= UNITS; unit++) {
            ferries.withdraws(formation, unit);
        }
    }

    private void aDepartmentIsClosed(Offices offices, Page keeper) {
        Page admin = offices.of("admin");
        admin.navigate("/administration/departments/" + PER);
        Locator line = admin.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("pier-01"));
        line.locator("summary").last().click();
        Offices.shootWhole(admin, "administration-close");
        line.locator("form[action$=close] button").click();
        line.locator(".chip").waitFor();
        Tasklist tasklist =
                Tasklist.of(keeper).open(Words.of("task.distribute")).take();
        tasklist.frame().locator("#heir").waitFor();
        tasklist.refused(Words.of("distribute.onPage"));
        Offices.shoot(keeper, "tasklist-distribute");
        offices.forgetRefusals();
        String address = keeper.locator("iframe.register-page").getAttribute("src");
        keeper.navigate(address.replaceAll("\\?.*", ""));
        keeper.locator("main input[name=excluded]").first().check();
        keeper.locator("#heir").selectOption("pier-02");
        PageCheck.looksRight(keeper, "distribute");
        keeper.locator("#distribution button").click();
        keeper.locator("main [role=status]").waitFor();
        assertThat(keeper.locator("main a[href$='/editor']").count())
                .as("the row goes out by a change")
                .isEqualTo(1);
        PageCheck.looksRight(keeper, "distributed");
        UUID handover = UUID.fromString(keeper.url().replaceAll(".*/", ""));
        desks.complete(
                "head2.per",
                application.getBean(Handovers.class).require(handover).number(),
                "takeOver",
                Map.of());
    }

    private void theRegisterGoesOver(Offices offices) {
        Page admin = offices.of("admin");
        admin.navigate("/administration/succession/" + PER);
        admin.locator("#heir").selectOption("murmansk-tourism");
        admin.locator("form[method=get] button").click();
        admin.locator("#act").fill(Words.of("succession.act"));
        admin.locator("#since").fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
        assertThat(admin.locator("fieldset label").allInnerTexts())
                .containsExactlyElementsOf(IntStream.rangeClosed(2, UNITS)
                        .mapToObj(FerryOffice::unitName)
                        .toList());
        Locator receivers = admin.locator("fieldset select");
        for (int at = 0; at < receivers.count(); at++) {
            receivers.nth(at).selectOption(new SelectOption().setIndex(1));
        }
        PageCheck.looksRight(admin, "administration-succession");
        admin.locator("form[method=post] button.danger").click();
        admin.locator("#recorded-heading").waitFor();
        PageCheck.looksRight(admin, "administration-succeeded");

        Page reader = offices.ofStranger();
        reader.navigate("/registers/" + PER);
        assertThat(reader.locator(".succession a").getAttribute("href")).isEqualTo("/registers/murmansk-tourism");
        PageCheck.looksRight(reader, "public-succeeded");
        String receiver = people.holding(
                        departments.of(new AuthorityId("murmansk-tourism")).stream()
                                .filter(one ->
                                        !people.holding(one.id(), Role.HEAD).isEmpty())
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        Role.HEAD)
                .get(0)
                .login();
        Page head = offices.of(receiver);
        Tasklist tasklist = Tasklist.of(head).open(Words.of("task.takeOver")).take();
        tasklist.frame().locator("main h1").waitFor();
        Offices.shoot(head, "tasklist-take-over");
        String address = head.locator("iframe.register-page").getAttribute("src");
        head.navigate(address.replaceAll("\\?.*", ""));
        PageCheck.looksRight(head, "handover-of-a-register");
        head.locator("main form.one-click button").click();
        head.locator("main a[href$='/editor']").waitFor();
        PageCheck.looksRight(head, "handover-taken");
    }

    private static List<String> counts(Page page) {
        return page.locator("ul.counts b").allInnerTexts();
    }
}
