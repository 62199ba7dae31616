package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Tasklist as a person works with it. */
class Tasklist {

    private static final String FRAMES_LOADED = """
            () => [...document.querySelectorAll('iframe.register-page')].every(({contentDocument: page}) =>
                page && page.URL !== 'about:blank' && page.readyState === 'complete')
            """;

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** Of the person whose window this is; it is loaded when a task is opened or a process started. */
    static Tasklist of(Page page) {
        return new Tasklist(page);
    }

    Tasklist load() {
        page.navigate("/tasks");
        return this;
    }

    /** Opens the form that starts the process of that name. */
    Locator startForm(String process) {
        if (!page.url().contains("/app/tasklist/")) {
            load();
        }
        page.locator("a").filter(has(Words.of("tasklist.startProcess"))).click();
        Locator dialog = page.locator(".modal-dialog");
        dialog.getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog.locator(".fjs-container")).isVisible();
        return dialog;
    }

    /** Sends the form that {@link #startForm} has opened. */
    Tasklist start(Locator form) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Words.of("tasklist.start"))
                                .setExact(true))
                .click();
        assertThat(form).isHidden();
        return this;
    }

    /** Opens the newest task of that name among those that wait for the person, without taking it. */
    Tasklist open(String task) {
        load();
        page.locator("a").filter(has(Words.of("filter.waiting"))).click();
        page.locator("li.task h4 a").filter(has(task)).first().click();
        assertThat(page.locator(".fjs-container")).isVisible();
        // A page that comes into the form moves what stands below it, as a person sees and waits for.
        page.waitForFunction(FRAMES_LOADED);
        return this;
    }

    Tasklist take() {
        page.locator("button.claim").click();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        return this;
    }

    FrameLocator frame() {
        return page.frameLocator("iframe.register-page");
    }

    Tasklist choose(String decision) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(decision).setExact(true))
                .check();
        return this;
    }

    Tasklist fill(String label, String text) {
        page.locator(".fjs-container").getByLabel(label).fill(text);
        return this;
    }

    void complete() {
        send();
        // A refused answer leaves the task open.
        assertThat(page.locator(".fjs-container")).isHidden();
    }

    /** Sends the form and is told in these words why the task stays open. */
    void refused(String words) {
        send();
        assertThat(page.getByText(words).first()).isVisible();
        assertThat(page.locator(".fjs-container")).isVisible();
    }

    private void send() {
        Locator button = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Words.of("tasklist.complete"))
                        .setExact(true));
        assertThat(button).isEnabled();
        button.click();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
