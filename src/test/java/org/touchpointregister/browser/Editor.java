package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The change editor as a person works with it, inside a task's form or on its own page. */
class Editor {

    private final Locator desk;

    Editor(Locator desk) {
        this.desk = desk;
    }

    /** Fills in one more row with the words that stand under that name. */
    void addRow(String name) {
        button(desk, Words.of("editor.add")).click();
        Locator form = desk.locator(".row-form");
        select(form, "direction", name);
        String process = Words.find(name + ".heading").orElseGet(() -> Words.of("field.process"));
        form.getByLabel(process, new Locator.GetByLabelOptions().setExact(true)).fill(Words.of(name + ".process"));
        form.getByLabel(Words.of("field.touchpoint"), new Locator.GetByLabelOptions().setExact(true))
                .fill(Words.of(name + ".touchpoint"));
        form.getByLabel(Words.of(name + ".channel"), new Locator.GetByLabelOptions().setExact(true))
                .check();
        Words.list(name + ".needs")
                .forEach(need -> form.getByLabel(need, new Locator.GetByLabelOptions().setExact(true))
                        .check());
        select(form, "ground", name);
        Words.find(name + ".peculiarities").ifPresent(this::fillPeculiarities);
        button(form, Words.of("editor.close")).click();
        assertThat(desk.locator(".row-form")).hasCount(0);
        assertThat(saved()).isVisible();
    }

    void fillPeculiarities(String text) {
        desk.locator(".row-form")
                .getByLabel(Words.of("field.peculiarities"), new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    /** The specialist has finished; the head may submit. */
    void markReady() {
        button(desk, Words.of("editor.ready")).click();
        assertThat(desk.locator(".closing")).containsText(Words.of("editor.marked"));
    }

    private static void select(Locator form, String field, String name) {
        form.getByLabel(Words.of("field." + field), new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(Words.of(name + "." + field)));
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
