package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.testing.Office.Desks;

/** Cockpit as a manager of an authority sees it. */
@InBrowser
class CockpitTests {

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

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
    }
}
