package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** The four web apps as people of each kind see them: nothing is left in another language. */
@InBrowser
class WebAppsInRussianTests {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/#/";
    private static final String ADMIN = "/camunda/app/admin/default/#/";

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        paperwork.submitted("row.walk");
    }

    @Test
    @Clause("R-49")
    void managersReadCockpitInRussian(Offices offices) {
        Page page = offices.of("manager.sak");
        Russian.walk(page, COCKPIT + "dashboard", COCKPIT + "tasks", COCKPIT + "processes");
        page.locator("a").filter(has(Words.of("process.change"))).first().click();
        assertThat(page.locator(".djs-container")).isVisible();
        Russian.check(page, "definition");
        page.locator("td.instance-id a, td a").first().click();
        assertThat(page.locator(".process-instance-id, .instance-id").first()).isVisible();
        Russian.check(page, "instance");
    }

    @Test
    void departmentsAndAuthorisedPersonsWorkInRussian(Offices offices) {
        for (String login : List.of("head1.sak", "authorised.sak")) {
            Page page = offices.of(login);
            Russian.walk(page, TASKLIST);
            assertThat(page.locator(".ce-eol-banner")).isHidden();
            assertThat(page.locator(".navbar-brand")).containsText(Words.of("product"));
        }
        Page page = offices.of("authorised.sak");
        Tasklist.of(page).open(Words.of("task.checkCompleteness"));
        Russian.check(page, "task");
        Offices.shoot(page, "russian-task");
        Locator tabs = page.locator("[cam-tasklist-task] .nav-tabs a");
        for (int tab = tabs.count() - 1; tab >= 0; tab--) {
            tabs.nth(tab).click();
            Russian.check(page, "tab " + tab + " of the task");
            Offices.shoot(page, "russian-task-tab-" + tab);
        }
        page.locator("a").filter(has(Words.of("tasklist.startProcess"))).click();
        assertThat(page.locator(".modal-dialog")).containsText(Words.of("process.act"));
        Russian.check(page, "what can be started");
        Offices.shoot(page, "russian-start");
    }

    @Test
    void theAdministratorReadsEveryAppInRussian(Offices offices) {
        Page page = offices.of("admin");
        Russian.walk(page, "/camunda/app/welcome/default/#/welcome", TASKLIST);
        Russian.walk(page, COCKPIT + "decisions", COCKPIT + "tasks", COCKPIT + "batch", COCKPIT + "cleanup");
        Russian.walk(page, ADMIN + "users", ADMIN + "groups", ADMIN + "tenants", ADMIN + "user-create");
        Russian.walk(page, ADMIN + "users/head1.sak?tab=profile", ADMIN + "users/head1.sak?tab=groups");
        Offices.shoot(page, "russian-admin-user");
        Russian.walk(page, ADMIN + "authorization?resource=0", ADMIN + "system?section=system-settings-general");
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
