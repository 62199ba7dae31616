package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Russian, labelled, of one shape, and nothing scrolls sideways: the same of every page of ours. */
final class PageCheck {

    private static final String CHECK = read();

    private PageCheck() {}

    /** On a desk, at 200 % of a common screen (WCAG 1.4.4), and on a telephone, with a picture of each. */
    static void looksRight(Page page, String name) {
        page.setViewportSize(1440, 900);
        Offices.shootWhole(page, name);
        assertThat(page.evaluate(CHECK)).asString().as("%s on a desk", name).isEqualTo("[]");
        narrow(page, name, 683);
        narrow(page, name, 360);
        page.setViewportSize(1440, 900);
    }

    private static void narrow(Page page, String name, int width) {
        page.setViewportSize(width, 740);
        Offices.shootOfMany(page, name + "-" + width);
        assertThat(page.evaluate(CHECK))
                .asString()
                .as("%s at %d px", name, width)
                .isEqualTo("[]");
    }

    private static String read() {
        try (InputStream script = PageCheck.class.getResourceAsStream("/browser/page-check.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
