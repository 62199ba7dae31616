package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** Our own pages: Russian, labelled, of one shape, and readable on a telephone. */
@InBrowser
class OwnPagesTests {

    /** Pixels of a row of links, which a finger can meet. */
    private static final int ROW = 44;

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @ParameterizedTest
    @CsvSource({"login, /login", "home, /", "unpublished, /registers/invented-lake-agency"})
    void everybodyReadsThePublicPages(String name, String address, Offices offices) {
        Page page = offices.ofStranger();
        page.navigate(address);
        PageCheck.looksRight(page, name);
    }

    @Test
    void theHeaderTakesOneRowAndItsMenusOpenWithoutScripts(Offices offices) {
        for (String login : List.of("head1.sak", "authorised.sak", "controller.sak", "admin")) {
            Page page = offices.withoutScripts(login);
            page.navigate("/deadlines");
            for (int width : new int[] {1366, 1024}) {
                page.setViewportSize(width, 768);
                assertThat(page.locator(".site-header").boundingBox().height)
                        .as("%s at %s px", login, width)
                        .isLessThan(2 * ROW);
            }
            Locator more = page.locator(".site-nav summary");
            more.press("Enter");
            assertThat(page.locator(".site-nav .menu a[aria-current=page]")).isVisible();
            assertThat(page.locator(".site-nav .menu a[aria-current=page]")).isInViewport(whole());
            Offices.shoot(page, "header-" + login);
            page.locator(".site-person summary").press("Enter");
            assertThat(page.locator(".site-nav .menu a[aria-current=page]")).isHidden();
            page.setViewportSize(360, 740);
            assertThat(page.locator(".site-person").getByRole(AriaRole.BUTTON)).isInViewport(whole());
            Offices.shoot(page, "header-" + login + "-360");
            more.press("Enter");
            for (int link = 0; link < 3; link++) {
                assertThat(page.locator(".site-nav .menu a").nth(link)).isInViewport(whole());
            }
            Offices.shoot(page, "header-more-" + login + "-360");
            page.locator(".site-person summary").press("Enter");
            page.locator(".site-person a[href='/notifications']").click();
            page.waitForURL("**/notifications");
        }
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
    @Clause("R-49")
    void theBoardIsWalkedByKeyboardFilteredAndKept(Offices offices) {
        paperwork.draft();
        paperwork.draft();
        paperwork.submitted("row.review");
        Page page = offices.of("authorised.sak");
        page.navigate("/board");
        PageCheck.looksRight(page, "board");
        page.setViewportSize(1440, 900);
        Locator columns = page.locator(".column");
        columns.first().locator(".number").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(columns.nth(1).locator(".number").first()).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowDown");
        assertThat(columns.first().locator(".number").nth(1)).isFocused();

        page.locator("#step").selectOption("prepareChange");
        Editor.button(page.locator("main"), Words.of("board.show")).click();
        assertThat(columns).hasCount(1);
        page.locator(".save-view summary").click();
        page.locator("#view-name").fill(Words.of("board.view"));
        Editor.button(page.locator(".save-view"), Words.of("board.save")).click();
        page.navigate("/board");
        page.locator(".views a").filter(has(Words.of("board.view"))).click();
        assertThat(columns).hasCount(1);
        PageCheck.looksRight(page, "board-view");
    }

    private static LocatorAssertions.IsInViewportOptions whole() {
        return new LocatorAssertions.IsInViewportOptions().setRatio(1);
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void theAdministratorReadsTheLetters(Offices offices) {
        desks.runDueJobs();
        Page page = offices.of("admin");
        page.navigate("/outbox");
        PageCheck.looksRight(page, "outbox");
    }
}
