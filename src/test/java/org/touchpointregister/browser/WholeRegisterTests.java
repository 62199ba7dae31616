package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.formation.Formation;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** The pages about the register as a whole, as the people who use them see them, on a desk and on a telephone. */
@InWholeRegister
class WholeRegisterTests {

    private static final AuthorityId KUR = new AuthorityId("kursk-education");
    private static final AuthorityId OZR = new AuthorityId("invented-lake-agency");

    @Autowired
    Desks desks;

    @Autowired
    Formations formations;

    @Autowired
    AskedChanges asked;

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

    @Autowired
    Publications publications;

    @Autowired
    Deadlines deadlines;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-47")
    void theAuthorisedPersonFormsTheRegisterFromItsAnswers(Offices offices) {
        Page page = offices.of("authorised.kur");
        page.navigate("/whole");
        looksRight(page, "whole");
        page.navigate("/formation");
        page.locator("#dueOn").fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        page.locator("#note").fill(Words.of("whole.note"));
        looksRight(page, "formation-open");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(url -> url.matches(".*/formation/[0-9a-f-]+"));
        Formation formation = formations.of(KUR).get(0);
        desks.runDueJobs();
        twoDepartmentsNameTheSamePoint(formation);

        page.reload();
        looksRight(page, "formation-progress");
        assertThat(page.locator(".side").count()).isEqualTo(2);
        Locator owner = page.locator(".side button").first();
        owner.focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("#overlaps"));
        assertThat(page.locator(".side").count()).isZero();
        Locator third =
                page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(Words.of("whole.waiting")));
        third.locator("summary").first().click();
        third.getByRole(AriaRole.TEXTBOX).first().fill(Words.of("whole.later"));
        third.locator("button").first().click();
        page.getByText(Words.of("whole.later")).waitFor();
        looksRight(page, "formation-resolved");
        assertThat(page.locator("main").innerText()).contains(Words.of("whole.later"));

        Tasklist.of(page).open(Words.of("task.gatherAnswers"));
        assertThat(page.locator("iframe.register-page").count()).isEqualTo(1);
        Offices.shoot(page, "tasklist-gather");
        page.navigate("/formation/adopt");
        assertThat(page.locator("#file").count()).isEqualTo(1);
        looksRight(page, "formation-adopt");
    }

    private void twoDepartmentsNameTheSamePoint(Formation formation) {
        List<ChangeRequest> changes = asked.of(formation.id());
        for (String head : List.of("head1.kur", "head2.kur")) {
            for (ChangeRequest change : changes) {
                if (desks.task(head, change.number(), "prepareChange").isPresent()) {
                    drafts.add(change.id(), row(), head);
                    desks.complete(head, change.number(), "prepareChange", Map.of());
                }
            }
        }
    }

    private ItemContent row() {
        Regulation regulation = regulations.of(KUR);
        String touchpoint = Words.of("whole.touchpoint");
        return Paperwork.content(regulation, "whole", touchpoint)
                .copy()
                .touchpoint(touchpoint, Channel.DIGITAL)
                .needs(
                        regulation.needs().stream()
                                .limit(3)
                                .map(Regulation.Need::code)
                                .toList(),
                        null)
                .responsiblePost(Words.of("whole.post"))
                .made();
    }

    @Test
    @Clause({"R-24", "R-25", "R-48"})
    void theInventoryTheConfirmationAndTheLinksAreRead(Offices offices) {
        Page page = offices.of("authorised.sak");
        page.navigate("/inventory");
        page.locator("main summary").first().click();
        page.locator("#title").fill(Words.of("whole.included"));
        page.locator("#direction").selectOption(new SelectOption().setIndex(1));
        page.locator("#department").selectOption(new SelectOption().setIndex(1));
        looksRight(page, "inventory-include");
        page.locator("main details[open] button[type=submit]").first().click();
        page.waitForURL(url -> url.contains("started="));
        looksRight(page, "inventory");
        page.navigate("/confirmation");
        looksRight(page, "confirmation");
        page.navigate("/adjacency");
        looksRight(page, "adjacency");
        Page specialist = offices.of("specialist1.sak");
        specialist.navigate("/inventory");
        assertThat(specialist.locator("main form").count()).as("only reads").isZero();
        specialist.navigate("/confirmation");
        looksRight(specialist, "confirmation-specialist");
    }

    @Test
    @Clause({"R-47", "R-11", "R-45"})
    void aRegisterThatStoodBeforeIsTakenOverWithoutChangesAndWithoutATerm(Offices offices) {
        theLakeAgencyHasItsPeople();
        Page page = offices.of("authorised.ozr");
        page.navigate("/formation/adopt");
        upload(page, json(Words.of("whole.later"), Words.of("whole.note")));
        assertThat(page.locator("[role=alert] li").count()).isEqualTo(2);
        looksRight(page, "adopt-problems");
        upload(page, json("lakes", regulations.of(OZR).directions().get(0).code()));
        looksRight(page, "adopt-preview");
        page.locator("#kind").fill(Words.of("whole.act"));
        page.locator("#number").fill("12-p");
        page.locator("#date").fill("2999-01-01");
        page.locator("main form button").click();
        assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
        assertThat(page.locator("#number").inputValue())
                .as("what was typed stays")
                .isEqualTo("12-p");
        page.locator("#date").fill("2025-02-03");
        page.locator("main form button").click();
        page.waitForURL(url -> url.contains("/registers/invented-lake-agency/editions/1"));
        Edition edition = editions.latest(OZR).orElseThrow();
        assertThat(edition.ground().kind()).isEqualTo(EditionGround.Kind.ADOPTED);
        assertThat(edition.effectiveFrom()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(publications.currentOf(OZR))
                .hasValueSatisfying(
                        placed -> assertThat(deadlines.of(placed.id().toString()))
                                .as("no term")
                                .isEmpty());
        page.navigate("/formation");
        assertThat(page.locator("#dueOn").count()).as("nothing left to form").isZero();
        offices.forgetRefusals();
    }

    private void theLakeAgencyHasItsPeople() {
        departments.add(new Department(OZR, "lakes", Words.of("whole.unit")));
        Person person = people.add(new Person(
                "authorised.ozr", Words.of("whole.person"), Words.of("whole.post"), "authorised.ozr@example.org", OZR));
        people.grant(person, Role.AUTHORISED, OZR);
        accounts.open(person, Offices.PASSWORD);
        accounts.align();
    }

    private static void upload(Page page, String json) {
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("register.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
    }

    private String json(String department, String direction) {
        Regulation regulation = regulations.of(OZR);
        return """
                {"rows": [{"direction": "%s", "process": "%s", "touchpoint": "%s", "channel": "DIGITAL",
                  "needs": ["%s"], "grounds": [{"kind": "%s"}], "department": "%s", "responsiblePost": "%s"}]}
                """.formatted(
                        direction,
                        Words.of("whole.process"),
                        Words.of("whole.touchpoint"),
                        regulation.needs().get(0).code(),
                        regulation.grounds().get(0).code(),
                        department,
                        Words.of("whole.post"));
    }

    private static void looksRight(Page page, String name) {
        Offices.shootWhole(page, name);
        assertThat(page.evaluate(CHECK)).asString().as("%s on a desk", name).isEqualTo("[]");
        page.setViewportSize(360, 740);
        Offices.shootWhole(page, name + "-360");
        assertThat(page.evaluate(CHECK))
                .asString()
                .as("%s on a telephone", name)
                .isEqualTo("[]");
        page.setViewportSize(1440, 900);
    }

    private static final String CHECK = read();

    private static String read() {
        try (InputStream script = WholeRegisterTests.class.getResourceAsStream("/browser/page-check.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
