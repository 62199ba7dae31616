package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.NewRole;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** The administrator's pages, on a desk and on a telephone. */
@InBrowser
class AdministrationPagesTests {

    private static final String LOGIN = "walker.mur";

    @Autowired
    Desks desks;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    ChangeWorkflow changes;

    @Autowired
    Changes allChanges;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    void theAdministratorHiresSomebodyGivesARoleAndReadsTheRecord(Offices offices) {
        Page page = offices.of("admin");
        page.navigate("/administration");
        PageCheck.looksRight(page, "administration");
        page.navigate("/administration/departments/murmansk-tourism");
        PageCheck.looksRight(page, "administration-departments");
        page.navigate("/administration/people?authority=murmansk-tourism");
        page.locator("#fullName").fill(Words.of("administration.name"));
        page.locator("#post").fill(Words.of("administration.post"));
        page.locator("#email").fill("walker@example.org");
        page.locator("#login").fill("authorised.mur");
        page.locator("main form button[type=submit]").click();
        page.locator("[role=alert]").waitFor();
        assertThat(page.locator("#post").inputValue()).isEqualTo(Words.of("administration.post"));
        offices.forgetRefusals();
        PageCheck.looksRight(page, "administration-people");
        page.locator("#login").fill(LOGIN);
        page.locator("main form button[type=submit]").click();
        page.waitForURL(url -> url.endsWith("/" + LOGIN));
        try {
            page.locator("#role").selectOption("SPECIALIST");
            page.locator("#department").selectOption("promotion");
            String password = page.locator("[role=status] code").innerText();
            PageCheck.looksRight(page, "administration-person");
            page.locator("form[action$='/roles'] > button").click();
            page.locator("form[action$='/withdraw']").waitFor();
            choosesAPassword(offices.ofStranger(), password);
        } finally {
            staff.letGo(LOGIN, "", "admin");
        }
        page.navigate("/administration/audit?words=" + LOGIN);
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        PageCheck.looksRight(page, "administration-audit");
        page.navigate("/administration/regulations");
        page.locator("main form button[type=submit]").click();
        page.getByRole(AriaRole.STATUS).waitFor();
        PageCheck.looksRight(page, "administration-regulations");
        page.navigate("/administration/letters?kind=DUE_SOON");
        page.frameLocator("iframe.letter").locator("p").first().waitFor();
        PageCheck.looksRight(page, "administration-letters");
    }

    @Test
    @Clause("R-48")
    void theHeadTakesOverWhatALeavingSpecialistBegan(Offices offices) {
        Department unit = people.departmentsOf("head1.sak").get(0);
        String leaver = "leaver.sak";
        staff.hire(
                leaver,
                new Particulars(Words.of("administration.name"), Words.of("administration.post"), "leaver@example.org"),
                unit.authority(),
                "A-password-2026");
        staff.grant(leaver, new NewRole(Role.SPECIALIST, unit, null));
        UUID change =
                desks.as(leaver, () -> changes.start(new NewChange(unit.authority(), unit.code(), null, null, leaver)));
        try {
            staff.letGo(leaver, "", "admin");
            Page page = offices.of("head1.sak");
            page.navigate("/handovers/" + handoverOf(unit));
            PageCheck.looksRight(page, "handover");
            page.locator("main form button").click();
            page.getByRole(AriaRole.STATUS).waitFor();
            assertThat(page.locator("main form").count()).isZero();
        } finally {
            desks.as("head1.sak", () -> {
                changes.withdraw(allChanges.require(change), "head1.sak", "The test is over.");
                return change;
            });
        }
    }

    private String handoverOf(Department unit) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey("takeOver")
                .processVariableValueEquals("department", unit.id().toString())
                .singleResult();
        return String.valueOf(tasks.getVariable(task.getId(), "handoverId"));
    }

    private static void choosesAPassword(Page page, String password) {
        page.navigate("/login");
        page.getByLabel(Words.of("login.name")).fill(LOGIN);
        page.getByLabel(Words.of("login.password")).fill(password);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> url.endsWith("/password"));
        PageCheck.looksRight(page, "password");
        page.locator("#now").fill(password);
        page.locator("#fresh").fill("a phrase of some words");
        page.locator("#again").fill("a phrase of some words");
        page.locator("main").getByRole(AriaRole.BUTTON).click();
        page.waitForURL(url -> url.contains("/login"));
        assertThat(page.getByRole(AriaRole.STATUS).isVisible()).isTrue();
    }
}
