package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** Cockpit as a manager of an authority sees it. */
@InBrowser
class CockpitTests {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    void theDiagramShowsWhereAChangeStands(Offices offices) {
        ChangeRequest change = paperwork.submitted("row.cockpit");
        Page page = offices.of("manager.sak");

        page.navigate("/camunda/app/cockpit/default/#/processes");
        page.locator("a")
                .filter(new Locator.FilterOptions().setHasText(Words.of("process.change")))
                .first()
                .click();
        Locator diagram = page.locator(".djs-container");
        assertThat(diagram).containsText(Words.of("diagram.check"));
        assertThat(page.locator(".badge.instance-count, .activity-bottom-left-position .badge")
                        .first())
                .isVisible();
        assertThat(page.getByText(change.number())).isVisible();
        Offices.shoot(page, "cockpit");

        ChangeRequest other = paperwork.draft();
        page.navigate(COCKPIT + "tasks");
        Locator groups = page.locator("#task-group-counts tbody");
        assertThat(groups).containsText(other.departmentName());
        assertThat(groups).not().containsText("sakhalin");
        Offices.shoot(page, "cockpit-groups");

        String instance = desks.task("authorised.sak", change.number(), "checkCompleteness")
                .orElseThrow()
                .getProcessInstanceId();
        page.navigate(COCKPIT + "process-instance/" + instance + "/runtime?tab=user-tasks-tab");
        assertThat(page.locator(".user-tasks tbody tr")).hasCount(1);
        // By the reader's own clock and without a word whether the calendar may still move it.
        assertThat(page.locator(".user-tasks .due:visible")).hasCount(0);
        assertThat(page.locator(".ctn-toolbar:visible, .edit-toggle:visible, .user-tasks .action:visible"))
                .hasCount(0);
        Offices.shoot(page, "cockpit-user-tasks");
        page.navigate(COCKPIT + "process-instance/" + instance + "/runtime?tab=jobs-tab");
        assertThat(page.locator(".jobs-tab tbody tr").first()).isVisible();
        assertThat(page.locator(".jobs-tab .action-button:visible")).hasCount(0);
        Page admin = offices.of("admin");
        admin.navigate(COCKPIT + "process-instance/" + instance + "/runtime?tab=user-tasks-tab");
        assertThat(admin.locator(".ctn-toolbar .btn").first()).isVisible();
    }

    @Test
    @Clause({"R-14", "R-49"})
    void managersSeeWhatIsLateOnTheDashboardOnTheDiagramAndInTheCase(Offices offices) {
        ChangeRequest late = longAgo();
        Page page = offices.of("manager.sak");

        page.navigate(COCKPIT + "dashboard");
        Locator term = page.locator(".register-table tr").filter(has(late.number()));
        assertThat(term.locator(".register-tone.red")).isVisible();
        assertThat(page.locator(".register-totals .red strong")).not().hasText("0");
        assertThat(page.locator(".register-chart svg[role=img] title").first())
                .not()
                .isEmpty();
        Offices.shoot(page, "cockpit-dashboard");
        page.locator(".register-charts").scrollIntoViewIfNeeded();
        Offices.shoot(page, "cockpit-trends");
        page.getByLabel(Words.of("terms.onlyLate")).check();
        assertThat(page.locator("[aria-live] .register-tone.green")).hasCount(0);
        Download workbook = page.waitForDownload(
                () -> page.getByText(Words.of("terms.export")).click());
        org.assertj.core.api.Assertions.assertThat(workbook.suggestedFilename()).endsWith(".xlsx");

        term.getByText(late.number()).click();
        page.getByText(Words.of("case.tab")).click();
        assertThat(page.locator(".register-case-terms .register-tone.red").first())
                .isVisible();
        assertThat(page.locator(".register-tab")).containsText("authorised.sak@example.org");
        assertThat(page.getByText(Words.of("case.recount"))).hasCount(0);
        Offices.shoot(page, "cockpit-case");
        takeBack(late);
    }

    @Test
    @Clause("R-49")
    void theDiagramShowsTermsAndReworkAndTheWayOfAFinishedCase(Offices offices) {
        ChangeRequest late = longAgo();
        ChangeRequest finished = paperwork.submitted("row.cockpit");
        desks.complete(
                "authorised.sak",
                finished.number(),
                "checkCompleteness",
                Map.of("decision", "decline", "remark", Words.of("remark.return")));
        Page page = offices.of("manager.sak");

        page.navigate(COCKPIT + "processes");
        page.locator("a").filter(has(Words.of("process.change"))).first().click();
        assertThat(page.locator(".register-step .register-tone.red").first()).isVisible();
        Offices.shoot(page, "cockpit-steps");
        page.locator("a").filter(has(Words.of("finished.tab"))).click();
        page.locator("#register-finished-number").fill(finished.number());
        page.locator("#register-finished-number").press("Enter");
        page.locator(".register-table button").click();
        assertThat(page.locator(".djs-element.register-path[data-element-id=checkCompleteness]"))
                .isVisible();
        assertThat(page.locator(".djs-element.register-path[data-element-id=reworkChange]"))
                .hasCount(0);
        assertThat(page.locator(".register-tab")).containsText(Words.of("task.checkCompleteness"));
        Offices.shoot(page, "cockpit-finished");
        takeBack(late);
    }

    @Test
    @Clause("R-14")
    void whoAlsoKeepsTheCalendarHasTheTermsOfACaseCountedAnew(Offices offices) {
        ChangeRequest change = paperwork.submitted("row.cockpit");
        String instance = desks.task("authorised.sak", change.number(), "checkCompleteness")
                .orElseThrow()
                .getProcessInstanceId();
        people.grant(people.require("controller.sak"), Role.CALENDAR_KEEPER, change.authority());
        try {
            Page page = offices.of("controller.sak");
            page.navigate(COCKPIT + "process-instance/" + instance + "/runtime");
            page.getByText(Words.of("case.tab")).click();
            page.getByText(Words.of("case.recount")).click();
            assertThat(page.locator(".register-recount [role=status]"))
                    .containsText(Pattern.compile(Words.of("case.recounted")));
            assertThat(page.locator(".register-case-terms a[href*='/deadlines/']"))
                    .hasCount(2);
        } finally {
            jdbc.update("delete from membership where login = 'controller.sak' and role = 'CALENDAR_KEEPER'");
        }
    }

    @Test
    @Clause({"R-14", "R-49"})
    void thoseWhoControlReadTheReportOnAScreenATelephoneAndPaper(Offices offices) {
        ChangeRequest late = longAgo();
        Page manager = offices.of("manager.sak");
        manager.navigate(COCKPIT + "dashboard");
        manager.getByText(Words.of("terms.report")).click();
        assertThat(manager.locator("h1")).containsText(Words.of("oversight.title"));
        PageCheck.looksRight(manager, "oversight");
        manager.locator(".figure a.some").first().click();
        PageCheck.looksRight(manager, "oversight-list");

        Page admin = offices.of("admin");
        admin.navigate("/oversight");
        PageCheck.looksRight(admin, "oversight-admin");
        admin.setViewportSize(1366, 768);
        Offices.shootWhole(admin, "oversight-admin-1366");
        admin.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        admin.setViewportSize(1040, 720);
        assertThat(admin.locator(".narrowing")).isHidden();
        assertThat(admin.locator("h1 time")).hasCount(2);
        Offices.shootWhole(admin, "oversight-print");
        Page head = offices.of("head1.sak");
        head.navigate("/oversight");
        PageCheck.looksRight(head, "oversight-head");
        takeBack(late);
    }

    /** Nobody else of these tests shall find it first in the queue. */
    private void takeBack(ChangeRequest late) {
        desks.as("head1.sak", () -> {
            paperwork.workflow.withdraw(paperwork.changes.require(late.id()), "head1.sak", null);
            return late;
        });
    }

    /** A change submitted a month ago and not looked at since. */
    private ChangeRequest longAgo() {
        Instant now = desks.clock().instant();
        desks.clock().travelTo(now.minus(Duration.ofDays(30)));
        ChangeRequest change = paperwork.submitted("row.cockpit");
        desks.clock().travelTo(now);
        return change;
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
