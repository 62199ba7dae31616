package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A department says how its points meet the requirements of its order. */
@InBrowser
class ConformancePagesTests {

    @Autowired
    Desks desks;

    @Autowired
    RegisterInHand register;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-29")
    void aDepartmentAnswersTheRequirementsOfAPointAndSeesItsShare(Offices offices) {
        register.adoptedInKursk();
        Page page = offices.of("head1.kur");
        page.navigate("/conformance");
        page.getByText(Words.of("conformance.point")).first().click();
        Locator first = page.locator("form section").first();
        first.getByLabel(Words.of("conformance.met"), new Locator.GetByLabelOptions().setExact(true))
                .check();
        Editor.button(page.locator("main"), Words.of("conformance.save")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Offices.shoot(page, "conformance-refused");
        page.locator("form section")
                .first()
                .getByLabel(Words.of("conformance.evidence"))
                .fill(Words.of("conformance.seen"));
        Editor.button(page.locator("main"), Words.of("conformance.save")).click();
        assertThat(page.locator("main")).containsText("11 %");
        PageCheck.looksRight(page, "conformance-sheet");
        page.navigate("/conformance");
        assertThat(page.locator("main")).containsText("11 %");
        PageCheck.looksRight(page, "conformance");
    }
}
