package org.touchpointregister.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Deque's axe-core, asked in the page itself for what breaks WCAG 2.1 A and AA or good practice. */
final class Axe {

    private static final String SCRIPT = read();
    private static final String VIOLATIONS = """
            async (asked) => (await axe.run(document, {runOnly: asked}))
                .violations.flatMap(found => found.nodes.map(node => found.id + ': ' + node.html.slice(0, 160)
                    + ' ' + (node.any[0] ? node.any[0].message : '')))
            """;
    private static final Map<String, Object> ALL =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"));
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private Axe() {}

    /** Each with the element it stands on. */
    static List<?> violations(Page page) {
        return found(page, ALL);
    }

    /** Those that another look of the same page can bring: a look changes nothing but colours and sizes. */
    static List<?> violationsOfLook(Page page) {
        return found(page, COLOURS);
    }

    private static List<?> found(Page page, Map<String, Object> asked) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(VIOLATIONS, asked);
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
