package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.testing.Office.Desks;

/** Without a mouse. */
@InBrowser
class KeyboardTests {

    private static final int MANY = 60;

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    void aRowIsAddedByKeyboardAlone(Offices offices) {
        ChangeRequest change = paperwork.draft();
        Page page = offices.of("specialist1.sak");
        page.navigate("/changes/" + change.id() + "/editor");
        Locator desk = page.locator(".desk");
        desk.waitFor();

        tabTo(page, Editor.button(desk, Words.of("editor.add")));
        page.keyboard().press("Enter");
        assertThat(field(page, "direction")).isFocused();
        page.keyboard().press("ArrowDown");
        type(page, field(page, "process"), "row.keys.process");
        type(page, field(page, "touchpoint"), "row.keys.touchpoint");
        press(page, page.locator(".row-form input[type=radio]").first(), "Space");
        press(page, page.getByLabel(Words.of("row.keys.need")), "Space");
        press(page, field(page, "ground"), "ArrowDown");
        press(page, Editor.button(desk, Words.of("editor.close")), "Enter");

        assertThat(new Editor(desk).saved()).isVisible();
        assertThat(page.locator(".row-form")).hasCount(0);
        ItemContent saved = paperwork.onlyRowOf(change);
        assertThat(saved.processTitle()).isEqualTo(Words.of("row.keys.process"));
        assertThat(saved.needs()).hasSize(1);
        assertThat(saved.grounds()).hasSize(1);
    }

    private static Locator field(Page page, String name) {
        return page.locator(".row-form")
                .getByLabel(Words.of("field." + name), new Locator.GetByLabelOptions().setExact(true));
    }

    private static void type(Page page, Locator field, String words) {
        tabTo(page, field);
        page.keyboard().type(Words.of(words));
    }

    private static void press(Page page, Locator field, String key) {
        tabTo(page, field);
        page.keyboard().press(key);
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
