package org.touchpointregister.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe-core, asked in the page itself for what breaks WCAG 2.1 A and AA or good practice. */
final class Axe {

    private static final String SCRIPT = read();
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}))
                .violations.flatMap(found => found.nodes.map(node => found.id + ': ' + node.html.slice(0, 160)
                    + ' ' + (node.any[0] ? node.any[0].message : '')))
            """;

    private Axe() {}

    /** Each with the element it stands on. */
    static List<?> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(VIOLATIONS);
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
