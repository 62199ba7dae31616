package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The change editor as a person works with it, inside a task's form or on its own page. */
class Editor {

    private final Locator desk;
    private final String headings;

    Editor(Locator desk) {
        this(desk, "field");
    }

    /** In an authority whose order has other headings: the words that stand under that name. */
    Editor(Locator desk, String headings) {
        this.desk = desk;
        this.headings = headings;
    }

    /** Fills in one more row with the words that stand under that name. */
    void addRow(String name) {
        addRow(name, Words.of(name + ".touchpoint"));
    }

    /** The same of a touchpoint with a name of its own. */
    void addRow(String name, String touchpoint) {
        button(desk, Words.of("editor.add")).click();
        Locator form = desk.locator(".row-form");
        select(form, Words.of(headings + ".direction"), Words.of(name + ".direction"));
        String process = Words.find(name + ".heading").orElseGet(() -> Words.of(headings + ".process"));
        form.getByLabel(process, new Locator.GetByLabelOptions().setExact(true)).fill(Words.of(name + ".process"));
        labelled(form, "touchpoint").fill(touchpoint);
        tick(form, Words.of(name + ".channel"));
        Words.list(name + ".needs").forEach(need -> tick(form, need));
        select(form, Words.of("field.ground"), Words.of(name + ".ground"));
        Words.find(name + ".peculiarities").ifPresent(this::fillPeculiarities);
        button(form, Words.of("editor.close")).click();
        assertThat(desk.locator(".row-form")).hasCount(0);
        assertThat(saved()).isVisible();
    }

    void fillPeculiarities(String text) {
        labelled(desk.locator(".row-form"), "peculiarities").fill(text);
    }

    /** The specialist has finished; the head may submit. */
    void markReady() {
        button(desk, Words.of("editor.ready")).click();
        assertThat(desk.locator(".closing")).containsText(Words.of("editor.marked"));
    }

    private Locator labelled(Locator form, String field) {
        return form.getByLabel(Words.of(headings + "." + field), new Locator.GetByLabelOptions().setExact(true));
    }

    /** By the space bar: while the page in a task finds its place, it moves away under a pointer. */
    private static void tick(Locator form, String label) {
        Locator box = form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        box.press("Space");
        assertThat(box).isChecked();
    }

    private static void select(Locator form, String label, String option) {
        form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    Locator saved() {
        return desk.locator(".tools .save-status[data-kind=good]");
    }

    Locator rows() {
        return desk.locator("tbody.row");
    }

    /** The rows with that number, counted from one. */
    Locator row(int number) {
        return rows().nth(number - 1);
    }

    static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
