package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Office.Desks;

/** Every type of public page is valid, accessible (WCAG 2.1 AA) in every look, and fits every window. */
@InBrowser
class PublicSiteTests {

    private static final String CHECK = read("/browser/page-check.js");

    @Autowired
    Desks desks;

    @Autowired
    PublishedRegister register;

    private Map<String, String> pages = Map.of();

    @BeforeEach
    void aRegisterIsPublished() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        pages = SitePages.of(register.changedRow());
    }

    @Test
    void aMachineFindsNothingInaccessible(Offices offices) {
        everyPage(looking(offices, "light", "normal", 1024), Axe::violations);
        offices.forgetMissingPages();
    }

    @ParameterizedTest
    @CsvSource({"dark, normal, 360", "contrast, largest, 1280"})
    void norInAnotherLook(String theme, String size, int width, Offices offices) {
        everyPage(looking(offices, theme, size, width), Axe::violationsOfLook);
        offices.forgetMissingPages();
    }

    @Test
    void aValidatorFindsNoMistake(Offices offices) {
        Page page = offices.ofStranger();
        pages.forEach((name, address) -> assertThat(
                        HtmlValidator.mistakes(page.request().get(address).text()))
                .as(name)
                .isEmpty());
    }

    /** A telephone has 320 px at least; 640 and 320 px are also a window of 1280 px at 200 and 400 per cent. */
    @ParameterizedTest
    @CsvSource({"normal, 1024 640 360 320", "largest, 1280"})
    void nothingIsCutOffOrScrolledSideways(String size, String widths, Offices offices) {
        Page page = offices.ofStranger();
        look(page, "light", size);
        pages.forEach((name, address) -> {
            open(page, address);
            for (String width : widths.split(" ", -1)) {
                page.setViewportSize(Integer.parseInt(width), 800);
                Offices.shootOfMany(page, name + "-" + width + "-" + size);
                assertThat(page.evaluate(CHECK))
                        .asString()
                        .as("%s at %s", name, width)
                        .isEqualTo("[]");
            }
        });
        offices.forgetMissingPages();
    }

    private static Page looking(Offices offices, String theme, String size, int width) {
        Page page = offices.ofStranger();
        look(page, theme, size);
        page.setViewportSize(width, 800);
        return page;
    }

    private void everyPage(Page page, Function<Page, List<?>> violations) {
        pages.forEach((name, address) -> {
            open(page, address);
            assertThat(violations.apply(page)).as(name).isEmpty();
        });
    }

    /** A published file is handed out to be kept, and opens from there. */
    private static void open(Page page, String address) {
        if (address.endsWith(".html")) {
            page.navigate("/login");
            page.setContent(page.request().get(address).text());
        } else {
            page.navigate(address);
        }
    }

    /** The signing-in and the pages of mistakes follow the device, the others the reader's choice. */
    private static void look(Page page, String theme, String size) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(theme.equals("light") ? ColorScheme.LIGHT : ColorScheme.DARK));
        page.navigate("/");
        page.context()
                .addCookies(List.of(
                        new Cookie("look-theme", theme).setUrl(page.url()),
                        new Cookie("look-size", size).setUrl(page.url())));
    }

    private static String read(String resource) {
        try (InputStream script = PublicSiteTests.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
