package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A department says how its points meet the requirements of its order. */
@InBrowser
class ConformancePagesTests {

    private static final AuthorityId KUR = new AuthorityId("kursk-education");

    @Autowired
    Desks desks;

    @Autowired
    Regulations regulations;

    @Autowired
    RegisterAdoption adoption;

    @Autowired
    Editions editions;

    @Autowired
    People people;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-29")
    void aDepartmentAnswersTheRequirementsOfAPointAndSeesItsShare(Offices offices) {
        if (editions.latest(KUR).isEmpty()) {
            adopt();
        }
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
        shootAll(page, "conformance-sheet");
        page.navigate("/conformance");
        assertThat(page.locator("main")).containsText("11 %");
        shootAll(page, "conformance");
    }

    private void adopt() {
        Regulation regulation = regulations.of(KUR);
        UUID department = people.departmentsOf("head1.kur").get(0).id();
        adoption.adopt(new AdoptedRegister(
                regulation,
                Words.of("conformance.point"),
                LocalDate.of(2026, 1, 12),
                false,
                List.of(new AdoptedRow(
                        department,
                        regulation.directions().get(0).code(),
                        Words.of("rows.process"),
                        Words.of("conformance.point"),
                        Channel.DIGITAL,
                        null,
                        null,
                        List.of(regulation.needs().get(0).code()),
                        null,
                        null,
                        List.of(new RowGround(regulation.grounds().get(0).code(), null)),
                        false,
                        false,
                        false,
                        null))));
    }

    private static void shootAll(Page page, String name) {
        for (int width : new int[] {1440, 640, 360}) {
            page.setViewportSize(width, 900);
            Offices.shoot(page, name + "-" + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as("%s at %s px", name, width)
                    .isEqualTo(true);
        }
        page.setViewportSize(1440, 900);
    }
}
