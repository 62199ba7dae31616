package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
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

    private static final String CHECK = read();

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
        looksRight(page, name);
    }

    @Test
    void aSpecialistReadsTheirChanges(Offices offices) {
        ChangeRequest change = paperwork.draft();
        Page page = offices.of("specialist1.sak");
        page.navigate("/changes");
        looksRight(page, "changes");
        page.navigate("/changes/" + change.id() + "/editor");
        Editor.button(page.locator(".desk"), Words.of("editor.add")).click();
        looksRight(page, "editor");
    }

    @Test
    void theAuthorisedPersonReadsTheReview(Offices offices) {
        ChangeRequest change = paperwork.submitted("row.review");
        Page page = offices.of("authorised.sak");
        page.navigate("/changes/" + change.id() + "/review");
        page.locator(".desk tbody.row").waitFor();
        looksRight(page, "review");
    }

    @Test
    void theAdministratorReadsTheLetters(Offices offices) {
        desks.runDueJobs();
        Page page = offices.of("admin");
        page.navigate("/outbox");
        looksRight(page, "outbox");
    }

    private static void looksRight(Page page, String name) {
        Offices.shootWhole(page, name);
        assertThat(page.evaluate(CHECK)).asString().as("%s on a desk", name).isEqualTo("[]");
        page.setViewportSize(360, 740);
        Offices.shootWhole(page, name + "-360");
        assertThat(page.evaluate(CHECK))
                .asString()
                .as("%s on a telephone", name)
                .isEqualTo("[]");
    }

    private static String read() {
        try (InputStream script = OwnPagesTests.class.getResourceAsStream("/browser/page-check.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
