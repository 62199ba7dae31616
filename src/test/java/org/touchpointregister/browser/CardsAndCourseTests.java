package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** What Tasklist says of a case before one opens its form. */
@InBrowser
class CardsAndCourseTests {

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause({"R-14", "R-49"})
    void cardsNameTheCaseAndItsTermByTheAuthoritysClockAndTheTabTellsItsCourse(Offices offices) {
        ChangeRequest change = paperwork.submitted("row.course");
        Page page = offices.of("authorised.sak");
        Tasklist.of(page).list();
        Locator card = page.locator("li.task").filter(has(change.number()));
        assertThat(card.locator(".register-card.green .left")).isVisible();
        assertThat(card.locator(".register-card .department")).hasText(change.departmentName());

        String due =
                card.locator(".register-card .left").innerText().replaceAll(".*?(\\d{2}\\.\\d{2}\\.\\d{4}).*", "$1");
        card.locator("h4 a").click();
        assertThat(page.locator("[cam-tasklist-task-meta] .register-due")).containsText(due);
        assertThat(page.locator(".register-clocks")).hasCount(0);
        assertThat(page.locator(".task-details .tenant-id, .tenant-id").first())
                .not()
                .containsText("sakhalin");
        page.locator(".nav-tabs a").filter(has(Words.of("tab.course"))).click();
        assertThat(page.locator(".register-course li").first()).isVisible();
        assertThat(page.locator(".register-course li.now")).isVisible();
        Offices.shoot(page, "course");

        Page far = offices.elsewhere("authorised.sak", "Europe/Moscow");
        Tasklist.of(far).list();
        far.locator("li.task").filter(has(change.number())).locator("h4 a").click();
        assertThat(far.locator("[cam-tasklist-task-meta] .register-due")).containsText(due);
        assertThat(far.locator(".register-clocks")).containsText("UTC+11");
        assertThat(far.locator(".register-clocks")).containsText("UTC+3");
        Offices.shoot(far, "far-away");
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
