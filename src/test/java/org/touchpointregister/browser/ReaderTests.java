package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Office.Desks;

/** A reader at the public site: without a mouse, without scripts, in colours of one's own. */
@InBrowser
class ReaderTests {

    private static final int MANY = 80;

    @Autowired
    Desks desks;

    @Autowired
    PublishedRegister register;

    @BeforeEach
    void aRegisterIsPublished() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        register.changedRow();
    }

    @Test
    void aRowIsFoundByKeyboardAlone(Offices offices) {
        Page page = offices.ofStranger();
        page.navigate(PublishedRegister.ADDRESS);

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
        tabTo(page, page.locator("#q"));
        page.keyboard().type(Words.of("site.search"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q="));
        assertThat(page.locator("#rows")).containsText(Words.of("site.found"));
        Locator first = page.locator("td.touchpoint > a").first();
        tabTo(page, first);
        assertThat((Boolean) first.evaluate("node => parseFloat(getComputedStyle(node).outlineWidth) >= 2"))
                .as("the focus is seen")
                .isTrue();
        page.keyboard().press("Enter");
        assertThat(heading(page, "site.history")).isVisible();
    }

    @Test
    void everythingWorksWithoutScripts(Offices offices) {
        Page page = offices.withoutScripts();
        page.navigate(PublishedRegister.ADDRESS);

        page.locator(".pages").getByText(Words.of("site.next")).click();
        page.waitForURL(url -> url.contains("page=2"));
        assertThat(page.locator("tr[id^=row-]")).hasCount(13);
        page.locator("#q").fill(Words.of("site.search"));
        button(page, "site.find").click();
        assertThat(page.locator("mark").first()).isVisible();
        page.locator(".filters summary").click();
        page.locator("#filter-channel").selectOption("OFFLINE");
        page.locator(".filters button").click();
        assertThat(page.locator(".chips")).containsText(Words.of("site.offline"));
        page.locator("td.touchpoint > a").first().click();
        assertThat(heading(page, "site.history")).isVisible();
    }

    @Test
    void theLookIsChosenOnceAndStays(Offices offices) {
        Page page = offices.withoutScripts();
        String address = PublishedRegister.ADDRESS + "?channel=DIGITAL";
        page.navigate(address);

        page.getByText(Words.of("site.look")).click();
        button(page, "site.contrast").click();
        page.getByText(Words.of("site.look")).click();
        button(page, "site.large").click();

        assertThat(page).hasURL(Pattern.compile(".*channel=DIGITAL$"));
        page.navigate(PublishedRegister.ADDRESS + "/glossary");
        assertThat(page.locator("html[data-theme=contrast][data-size=largest]")).hasCount(1);
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(0, 0, 0)");
        assertThat(page.context().cookies())
                .as("a reader's look needs no session")
                .extracting(cookie -> cookie.name)
                .containsExactlyInAnyOrder("look-theme", "look-size");
    }

    @Test
    void peopleOfTheAuthorityReadThatATermIsOver(Offices offices) {
        Page page = offices.of("authorised.mur");
        page.navigate(PublishedRegister.ADDRESS + "/editions/3");

        assertThat(page.locator(".banner.problem")).containsText(Words.of("site.over"));
        page.navigate(PublishedRegister.ADDRESS);
        assertThat(page.locator(".banner.problem")).containsText(Words.of("site.over"));
        Page stranger = offices.ofStranger();
        stranger.navigate(PublishedRegister.ADDRESS);
        assertThat(stranger.locator(".banner.problem")).hasCount(0);
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Words.of(words)));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Words.of(words)).setExact(true));
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int presses = 0; presses < MANY; presses++) {
            if (Boolean.TRUE.equals(wanted.evaluate("node => node === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + wanted);
    }
}
