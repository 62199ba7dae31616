package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A head says who stands in, mends a slip, and cancels it again; an authorised person looks at the areas. */
@InBrowser
class SubstitutionPagesTests {

    private static final String HEAD = "head2.kur";

    @Autowired
    Desks desks;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-8")
    void aLeaveIsEnteredAndCancelledAndTheAreasAreShown(Offices offices) {
        LocalDate first = LocalDate.now(ZoneId.of("Europe/Moscow")).plusDays(7);
        Page page = offices.of(HEAD);
        page.navigate("/substitutions");
        page.locator("#substitute").selectOption(HEAD);
        page.locator("#kind").selectOption("VACATION");
        page.locator("#firstDay").fill(first.toString());
        page.locator("#lastDay").fill(first.plusDays(13).toString());
        page.locator("#orderNumber").fill("15-OK");
        page.locator("#orderDate").fill(first.minusDays(10).toString());
        enter(page);

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("#orderNumber")).hasValue("15-OK");
        assertThat(page.locator("#substitute")).hasAttribute("aria-invalid", "true");
        PageCheck.looksRight(page, "substitutions-refused");
        offices.forgetRefusals();

        page.locator("#substitute").selectOption("head3.kur");
        enter(page);
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        Locator line = page.locator("tbody tr").first();
        assertThat(line).containsText("15-OK");
        PageCheck.looksRight(page, "substitutions");
        line.locator("button").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator("tbody tr").first().locator("button")).hasCount(0);

        Page areas = offices.of("authorised.kur");
        areas.navigate("/areas");
        assertThat(areas.locator("form.choices input[type=checkbox]").first()).isVisible();
        PageCheck.looksRight(areas, "areas");
    }

    private static void enter(Page page) {
        page.locator("form.choices button[type=submit]").click();
    }
}
