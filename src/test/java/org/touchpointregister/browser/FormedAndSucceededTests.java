package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.formation.Formation;
import org.touchpointregister.formation.FormationState;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A register of twelve departments from the first question to its first edition, and on to another authority. */
@InWholeRegister
class FormedAndSucceededTests {

    private static final AuthorityId PER = new AuthorityId("invented-ferry-agency");
    private static final int UNITS = 12;

    @Autowired
    Desks desks;

    @Autowired
    Formations formations;

    @Autowired
    AskedChanges asked;

    @Autowired
    ChangeWorkflow workflow;

    @Autowired
    Drafts drafts;

    @Autowired
    Regulations regulations;

    @Autowired
    Departments departments;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Editions editions;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause({"R-47", "R-30"})
    void twelveDepartmentsTwoLateOneReturnedBecomeEditionOneAndGoOverToASuccessor(Offices offices) {
        peopleComeToWork();
        Page keeper = offices.of("authorised.per");
        Formation formation = opened(keeper);
        tenAnswerAndOneIsReturned(keeper, formation);
        twoAreLateAndLeftForLater(keeper, formation);
        editionOneIsPlaced(offices, keeper, formation);
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

    private void tenAnswerAndOneIsReturned(Page keeper, Formation formation) {
        for (int unit = 1; unit <= 10; unit++) {
            ChangeRequest change = of(formation, unit);
            String head = "head" + unit + ".per";
            drafts(change, unit, head);
            desks.complete(head, change.number(), "prepareChange", Map.of());
            desks.complete(
                    "authorised.per",
                    change.number(),
                    "checkCompleteness",
                    unit == 10
                            ? Map.of("decision", "return", "remark", Words.of("whole.note"))
                            : Map.of("decision", "accept"));
        }
        keeper.reload();
        assertThat(counts(keeper)).containsExactlyInAnyOrder("1", "2", "9");
        PageCheck.looksRight(keeper, "formation-of-twelve");
    }

    private void twoAreLateAndLeftForLater(Page keeper, Formation formation) {
        desks.clock().travelTo(Clock.systemUTC().instant().plus(Duration.ofDays(24)));
        keeper.reload();
        assertThat(keeper.locator("tbody .chip.problem").count())
                .as("marked on the page")
                .isGreaterThanOrEqualTo(2);
        ChangeRequest returned = of(formation, 10);
        desks.complete("head10.per", returned.number(), "reworkChange", Map.of());
        desks.complete("authorised.per", returned.number(), "checkCompleteness", Map.of("decision", "accept"));
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
        Offices.shootWhole(keeper, "formation-edition-one");
        for (int unit = 11; unit <= UNITS; unit++) {
            ChangeRequest late = of(formation, unit);
            String head = "head" + unit + ".per";
            desks.as(head, () -> {
                workflow.withdraw(late, head, "Nothing to say.");
                return late;
            });
        }
    }

    private void theRegisterGoesOver(Offices offices) {
        Page admin = offices.of("admin");
        admin.navigate("/administration/succession/" + PER);
        admin.locator("#heir").selectOption("murmansk-tourism");
        admin.locator("form[method=get] button").click();
        admin.locator("#act").fill(Words.of("succession.act"));
        admin.locator("#since").fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
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

    private ChangeRequest of(Formation formation, int unit) {
        String name = unitName(unit);
        return asked.of(formation.id()).stream()
                .filter(change -> change.departmentName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String unitName(int unit) {
        return "%s %d".formatted(Words.of("whole.unit"), unit);
    }

    private void drafts(ChangeRequest change, int unit, String head) {
        Regulation regulation = regulations.of(PER);
        ItemContent row = new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                regulation.directions().get(0).code(),
                null,
                Words.of("whole.process") + " " + unit,
                null,
                Words.of("whole.touchpoint") + " " + unit,
                Channel.DIGITAL,
                null,
                "https://ferry.example/" + unit,
                regulation.needs().stream().limit(2).map(Regulation.Need::code).toList(),
                null,
                null,
                List.of(new RowGround(regulation.grounds().get(0).code(), null)),
                false,
                false,
                false,
                Words.of("whole.post"));
        desks.as(head, () -> drafts.add(change.id(), row, head));
    }

    private void peopleComeToWork() {
        for (int unit = 1; unit <= UNITS; unit++) {
            Department department = departments.add(new Department(PER, "pier-%02d".formatted(unit), unitName(unit)));
            people.grant(person("head" + unit), Role.HEAD, department);
        }
        people.grant(person("authorised"), Role.AUTHORISED, PER);
        people.grant(person("publisher"), Role.PUBLISHER, PER);
        accounts.align();
    }

    private Person person(String who) {
        String login = who + ".per";
        Person person = people.add(
                new Person(login, Words.of("whole.person"), Words.of("whole.post"), login + "@example.org", PER));
        accounts.open(person, Offices.PASSWORD);
        return person;
    }
}
