package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** The verifier in a real browser: on the page, from a file without a network, and without scripts. */
@InBrowser
class VerifierTests {

    private static final AuthorityId MURMANSK = new AuthorityId("murmansk-tourism");

    @Autowired
    Desks desks;

    @Autowired
    PublishedRegister register;

    @Autowired
    Editions editions;

    @Autowired
    EditionDocuments documents;

    private UUID row = new UUID(0, 0);
    private Map<String, byte[]> files = Map.of();

    @BeforeEach
    void aRegisterIsPublished() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        row = register.changedRow();
        Edition second = editions.require(MURMANSK, new EditionNumber(2));
        files = documents.of(second).stream()
                .collect(Collectors.toMap(EditionDocument::name, file -> documents.bytes(second, file.name())));
    }

    @Test
    @Clause("R-30")
    void theOfflineFileNamesEveryFileAndFindsEveryBitThatWasTurned(Offices offices) {
        Page page = offline(offices);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            choose(page, file.getKey(), file.getValue());
            assertThat(page.locator("#verify-result")).containsText(Words.of("verify.exact"));
            assertThat(page.locator("#verify-result")).containsText(Words.of("site.act") + " 2024-05-13");
        }
        choose(page, "proof.json", proof(page));
        assertThat(page.locator("#verify-result")).containsText(Words.of("verify.row"));
        choose(page, "proof.json", forged(proof(page)));
        assertThat(page.locator("#verify-result")).containsText(Words.of("verify.notRow"));
        choose(page, "edited.csv", edited());
        assertThat(page.locator("#verify-result li")).hasCount(1);
        assertThat(page.locator("#verify-result li")).containsText(Words.of("verify.place"));
        Offices.shootWhole(page, "verify-offline");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(HtmlValidator.mistakes(
                        new String(page.request().get("/verify/offline.html").body(), StandardCharsets.UTF_8)))
                .isEmpty();

        Map<String, String> encoded = files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> Base64.getEncoder().encodeToString(file.getValue())));
        assertThat((List<?>) page.evaluate(resource("turned-bits.js"), encoded))
                .as("turned bits that were not found, or not in their row")
                .isEmpty();
    }

    @Test
    @Clause("R-30")
    void thePageChecksInTheBrowserAndWithoutScriptsOnTheServer(Offices offices) {
        for (Page page : List.of(offices.ofStranger(), offices.withoutScripts())) {
            page.navigate("/verify");
            choose(page, "mine.pdf", file("register.pdf"));
            assertThat(page.locator("#verify-result")).containsText(Words.of("verify.exact"));
            choose(page, "edited.csv", edited());
            assertThat(page.locator("#verify-result")).containsText(Words.of("verify.place"));
            if (page == offices.ofStranger()) {
                assertThat(Axe.violations(page)).isEmpty();
            }
            page.setViewportSize(360, 800);
            Offices.shootWhole(page, page == offices.ofStranger() ? "verify-page" : "verify-page-no-scripts");
        }
    }

    private Page offline(Offices offices) {
        Page page = offices.ofStranger();
        byte[] html = page.request().get("/verify/offline.html").body();
        assertThat(new String(html, StandardCharsets.UTF_8)).doesNotContain("<link", "src=", "@import", "url(");
        try {
            Path file = Files.write(Path.of("target", "verify-offline.html"), html);
            page.navigate(file.toUri().toString());
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] file(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private byte[] proof(Page page) {
        return page.request()
                .get("/api/v1" + PublishedRegister.ADDRESS + "/editions/2/rows/" + row + "/proof")
                .body();
    }

    /** The proof of a row whose words are others. */
    private static byte[] forged(byte[] proof) {
        String words = new String(proof, StandardCharsets.UTF_8);
        String point = Words.of("site.touchpoint");
        assertThat(words).contains(point);
        return words.replace(point, point + " 7").getBytes(StandardCharsets.UTF_8);
    }

    /** The second row's touchpoint has another name. */
    private byte[] edited() {
        String[] lines = new String(file("register.csv"), StandardCharsets.UTF_8).split("\r\n", -1);
        lines[2] = lines[2].replace(Words.of("site.touchpoint") + " 1", Words.of("site.touchpoint") + " 7");
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        page.locator("#verify-form button").click();
    }

    private static String resource(String name) {
        try (var stream = VerifierTests.class.getResourceAsStream("/browser/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
