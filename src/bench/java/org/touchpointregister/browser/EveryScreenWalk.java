package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Office.Desks;

/**
 * Every screen of the four web apps as each kind of person: a picture of each in {@code target/screenshots}, and no word left in
 * another language. Longer than the suite should wait for: {@code mvn -Pbench test -Dtest=EveryScreenWalk}.
 */
@InBrowser
class EveryScreenWalk {

    private static final String WELCOME = "/camunda/app/welcome/default/#/welcome";
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/#/";
    private static final String ADMIN = "/camunda/app/admin/default/#/";

    /**
     * What the engine names and nobody translates: the types of variables, the bodies of steps that run many times, and for who
     * keeps the system the kinds of jobs, the expressions that time them, the object that stands for no task and the folder of
     * the deployed processes.
     */
    private static final Pattern ENGINE = Pattern.compile(
            "\\t(String|Null|Json|Integer|Boolean|Date|Object)\\s|\\$\\{workflowDeadlines\\.|\\tasync-continuation|#multiInstanceBody|\\tREAD\\tnone\\t|^bpmn in: bpmn$");

    private static final List<String> COCKPIT_SCREENS =
            List.of("dashboard", "processes", "decisions", "tasks", "batch", "cleanup", "repository");
    private static final List<String> ADMIN_SCREENS = List.of(
            "users",
            "user-create",
            "users/head1.sak?tab=profile",
            "users/head1.sak?tab=account",
            "users/head1.sak?tab=groups",
            "users/head1.sak?tab=tenants",
            "groups",
            "group-create",
            "tenants",
            "tenant-create",
            "authorization?resource=0",
            "authorization?resource=5",
            "authorization?resource=7",
            "system?section=system-settings-general",
            "system?section=system-settings-metrics");

    /** Milliseconds after which an app has begun to load what was clicked. */
    private static final double SETTLING = 400;

    private final List<String> foreign = new ArrayList<>();

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        paperwork.draft();
        paperwork.submitted("row.walk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head1.sak",
                "deputy1.sak",
                "specialist1.sak",
                "authorised.sak",
                "approver.sak",
                "clerk.sak",
                "publisher.sak",
                "manager.sak",
                "controller.sak",
                "chair.kur",
                "secretary.kur",
                "member1.kur",
                "calendar1",
                "admin"
            })
    void nothingIsLeftInAnotherLanguage(String login, Offices offices) {
        Page page = offices.of(login);
        see(page, login, WELCOME);
        tasklist(page, login);
        if (List.of("manager.sak", "controller.sak", "admin").contains(login)) {
            COCKPIT_SCREENS.forEach(screen -> see(page, login, COCKPIT + screen));
            cockpitCase(page, login);
        }
        if (login.equals("admin")) {
            ADMIN_SCREENS.forEach(screen -> see(page, login, ADMIN + screen));
        }
        assertThat(foreign).isEmpty();
    }

    private void tasklist(Page page, String login) {
        see(page, login, TASKLIST);
        Locator filters = page.locator(".task-filter h4 a");
        boolean opened = false;
        for (int filter = 0; filter < filters.count(); filter++) {
            filters.nth(filter).click();
            look(page, login, "filter-" + filter);
            Locator tasks = page.locator("li.task h4 a");
            if (!opened && tasks.count() > 0) {
                opened = true;
                tasks.first().click();
                tabs(page, login, "task", "[cam-tasklist-task] .nav-tabs a");
            }
        }
        Locator start = page.locator("a").filter(new Locator.FilterOptions().setHasText(Words.of("tasklist.startProcess")));
        if (start.count() > 0) {
            start.first().click();
            look(page, login, "start");
        }
    }

    private void cockpitCase(Page page, String login) {
        see(page, login, COCKPIT + "processes");
        page.locator("a").filter(new Locator.FilterOptions().setHasText(Words.of("process.change"))).first().click();
        page.locator(".djs-container").waitFor();
        tabs(page, login, "definition", ".ctn-tabs .nav-tabs a, .ctn-row .nav-tabs a");
        Locator instance = page.locator("td.instance-id a, td a[href*='process-instance']");
        page.goBack();
        see(page, login, COCKPIT + "processes");
        page.locator("a").filter(new Locator.FilterOptions().setHasText(Words.of("process.change"))).first().click();
        instance.first().click();
        page.locator(".process-instance-id, .instance-id").first().waitFor();
        tabs(page, login, "instance", ".ctn-tabs .nav-tabs a, .ctn-row .nav-tabs a");
    }

    private void tabs(Page page, String login, String what, String selector) {
        look(page, login, what);
        Locator tabs = page.locator(selector);
        for (int tab = 0; tab < tabs.count(); tab++) {
            tabs.nth(tab).click();
            look(page, login, what + "-tab-" + tab);
        }
    }

    private void see(Page page, String login, String address) {
        page.navigate("about:blank");
        page.navigate(address);
        look(page, login, address.replaceAll(".*/app/", "").replaceAll("[^a-z0-9]+", "-"));
    }

    private void look(Page page, String login, String what) {
        settle(page);
        Russian.foreignWords(page).stream()
                .filter(found -> !ENGINE.matcher(found).find())
                .forEach(found -> foreign.add(what + ": " + found));
        Offices.shootWhole(page, "walk-" + login + "-" + what);
    }

    /**
     * Whoever clicks on while a page inside the page still loads leaves the browser waiting for it for good. A quiet network is
     * no measure: Playwright counts the document of such a page as under way long after it is there.
     */
    private static void settle(Page page) {
        assertThat(page.locator(".navbar-brand")).isVisible();
        page.waitForTimeout(SETTLING);
        assertThat(page.locator(".loader-state.loading:visible")).hasCount(0);
        page.waitForFunction(Tasklist.FRAMES_LOADED);
    }
}
