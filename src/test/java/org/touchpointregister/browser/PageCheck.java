package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Russian, labelled, of one shape, and nothing scrolls sideways: the same of every page of ours. */
final class PageCheck {

    private static final String CHECK = read();

    /** Whether the text of the page is dark. */
    private static final String INK =
            "getComputedStyle(document.body).color.match(/\\d+/g).every(part => Number(part) < 80)";

    private PageCheck() {}

    /** On a desk, at 200 % of a common screen (WCAG 1.4.4), and on a telephone. */
    static void looksRight(Page page, String name) {
        page.setViewportSize(1440, 900);
        Offices.shootOfMany(page, name);
        assertThat(page.evaluate(CHECK)).asString().as("%s on a desk", name).isEqualTo("[]");
        narrow(page, name, 683);
        narrow(page, name, 360);
        if (Offices.takesMany()) {
            print(page, name);
        }
        backOnTheScreen(page);
    }

    /** What somebody with a dark screen prints on a sheet that lies on its side: black on white, and nothing to press. */
    static void looksRightOnPaper(Page page, String name) {
        print(page, name);
        assertThat(page.evaluate(INK)).as("the ink of %s", name).isEqualTo(true);
        assertThat(page.locator("header:visible, footer:visible, button:visible")
                        .count())
                .as("what is only of use on a screen")
                .isZero();
        backOnTheScreen(page);
    }

    private static void print(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        page.setViewportSize(1040, 720);
        Offices.shootOfMany(page, name + "-print");
    }

    private static void backOnTheScreen(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
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
