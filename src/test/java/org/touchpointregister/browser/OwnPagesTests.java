package org.touchpointregister.browser;

import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.testing.Office.Desks;

/** Our own pages: Russian, labelled, of one shape, and readable on a telephone. */
@InBrowser
class OwnPagesTests {

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @ParameterizedTest
    @CsvSource({"login, /login", "home, /", "unpublished, /registers/kursk-education"})
    void everybodyReadsThePublicPages(String name, String address, Offices offices) {
        Page page = offices.ofStranger();
        page.navigate(address);
        PageCheck.looksRight(page, name);
    }

    @Test
    void aSpecialistReadsTheirChanges(Offices offices) {
        ChangeRequest change = paperwork.draft();
        Page page = offices.of("specialist1.sak");
        page.navigate("/changes");
        PageCheck.looksRight(page, "changes");
        page.navigate("/changes/" + change.id() + "/editor");
        Editor.button(page.locator(".desk"), Words.of("editor.add")).click();
        PageCheck.looksRight(page, "editor");
    }

    @Test
    void theAuthorisedPersonReadsTheReview(Offices offices) {
        ChangeRequest change = paperwork.submitted("row.review");
        Page page = offices.of("authorised.sak");
        page.navigate("/changes/" + change.id() + "/review");
        page.locator(".desk tbody.row").waitFor();
        PageCheck.looksRight(page, "review");
    }

    @Test
    void theAdministratorReadsTheLetters(Offices offices) {
        desks.runDueJobs();
        Page page = offices.of("admin");
        page.navigate("/outbox");
        PageCheck.looksRight(page, "outbox");
    }
}
