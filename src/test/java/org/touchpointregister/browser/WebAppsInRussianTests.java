package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern FOREIGN = Pattern.compile("(?<![\\w:.@/-])[A-Za-z]{2,}(?=[\\s,;!?)]|\\.\\s|:\\s|$)");

    /** The maker, keys of our processes, and what the engine calls its own rights and applications. */
    private static final Pattern NAMES = Pattern.compile(
            "Camunda|publication|confirmation|notification|tasklist|cockpit|admin|welcome|default|CSV|JSON|DMN|[A-Z_]{2,}");

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
        walk(page, COCKPIT + "dashboard", COCKPIT + "tasks", COCKPIT + "processes");
        page.locator("a").filter(has(Words.of("process.change"))).first().click();
        assertThat(page.locator(".djs-container")).isVisible();
        assertRussian(page, "definition");
        page.locator("td.instance-id a, td a").first().click();
        assertThat(page.locator(".process-instance-id, .instance-id").first()).isVisible();
        assertRussian(page, "instance");
    }

    @Test
    void departmentsAndAuthorisedPersonsWorkInRussian(Offices offices) {
        for (String login : List.of("head1.sak", "authorised.sak")) {
            Page page = offices.of(login);
            walk(page, TASKLIST);
            assertThat(page.locator(".ce-eol-banner")).isHidden();
            assertThat(page.locator(".navbar-brand")).containsText(Words.of("product"));
        }
        Page page = offices.of("authorised.sak");
        Tasklist.of(page).open(Words.of("task.checkCompleteness"));
        assertRussian(page, "task");
        Offices.shoot(page, "russian-task");
    }

    @Test
    void theAdministratorReadsEveryAppInRussian(Offices offices) {
        Page page = offices.of("admin");
        walk(page, "/camunda/app/welcome/default/#/welcome", TASKLIST);
        walk(page, COCKPIT + "decisions", COCKPIT + "tasks", COCKPIT + "batch", COCKPIT + "cleanup");
        walk(page, ADMIN + "users", ADMIN + "groups", ADMIN + "tenants", ADMIN + "user-create");
        walk(page, ADMIN + "authorization?resource=0", ADMIN + "system?section=system-settings-general");
    }

    private static void walk(Page page, String... addresses) {
        for (String address : addresses) {
            page.navigate("about:blank");
            page.navigate(address);
            assertRussian(page, address);
        }
    }

    private static void assertRussian(Page page, String where) {
        assertThat(page.locator(".navbar-brand")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Collection<String> foreign = Stream.of(page.locator("body").innerText().split("\n", -1))
                .flatMap(line -> FOREIGN.matcher(line).results().map(found -> found.group() + " in: " + line))
                .filter(found ->
                        !NAMES.matcher(found.substring(0, found.indexOf(' '))).matches())
                .toList();
        assertThat(foreign).as(where).isEmpty();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
