package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.touchpointregister.change.ChangeRequest;

/** Tasklist as a person works with it. */
class Tasklist {

    private static final String ADDRESS = "/tasks";
    private static final String LOADED = "/app/tasklist/";

    /** Whether the pages inside the open form are there. */
    static final String FRAMES_LOADED = """
            () => [...document.querySelectorAll('iframe.register-page')].every(({contentDocument: page}) =>
                page && page.URL !== 'about:blank' && page.readyState === 'complete')
            """;

    /** The answer to what a filter finds. */
    private static final Pattern LISTED = Pattern.compile("/filter/[^/]+/list");

    private static final String MARK_LISTED =
            "() => document.querySelectorAll('li.task').forEach(task => task.dataset.before = '')";

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Milliseconds between two looks: at every frame, the browser would draw as many as it can meanwhile. */
    private static final double ONE_LOOK = 50;

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** The Tasklist of whoever sits at that window; it loads with the first thing they do there. */
    static Tasklist of(Page page) {
        return new Tasklist(page);
    }

    /** Opens the form that starts the process of that name; a Tasklist that is open already is not loaded again. */
    Locator startForm(String process) {
        if (!page.url().contains(LOADED)) {
            page.navigate(ADDRESS);
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

    /** Asks anew what waits for the person; a Tasklist that is open already is not loaded again. */
    Tasklist list() {
        if (!page.url().contains(LOADED)) {
            page.waitForResponse(LISTED, () -> page.navigate(ADDRESS));
        }
        Locator waiting = page.locator("a").filter(has(Words.of("filter.waiting")));
        waiting.waitFor();
        page.evaluate(MARK_LISTED);
        // Till then, Tasklist forgets the task that somebody chooses: it belongs to the filter before.
        page.waitForResponse(LISTED, waiting::click);
        // Each answer is drawn anew: what stood there before the click is gone once the list is fresh.
        assertThat(page.locator("li.task[data-before]")).hasCount(0);
        return this;
    }

    /** Opens the newest task of that name among those that wait for the person, without taking it. */
    Tasklist open(String task) {
        list();
        page.locator("li.task h4 a").filter(has(task)).first().click();
        assertThat(page.locator(".fjs-container")).isVisible();
        // A page that comes into the form moves what stands below it, as a person sees and waits for.
        page.waitForFunction(FRAMES_LOADED, null, new Page.WaitForFunctionOptions().setPollingInterval(ONE_LOOK));
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

    /** The editor inside the form of the open task. */
    Editor editor() {
        return new Editor(frame().locator(".desk"));
    }

    /** Starts a change and takes the task that asks for its rows. */
    Tasklist beginChange(String note) {
        Locator form = startForm(Words.of("process.change"));
        form.getByLabel(Words.of("form.note")).fill(note);
        return start(form).open(Words.of("task.prepareChange")).take();
    }

    /** Ticks that change in the form's list and no other: what other tests left waiting is not taken along. */
    void tickOnly(ChangeRequest change) {
        Locator boxes = frame().getByRole(AriaRole.CHECKBOX);
        assertThat(boxes.first()).isVisible();
        for (Locator box : boxes.all()) {
            box.setChecked(change.id().toString().equals(box.getAttribute("value")));
        }
        assertThat(frame().getByRole(AriaRole.STATUS)).containsText(Words.of("act.oneTicked"));
    }

    /** Takes the clerk's newest task and fills in the act's requisites, with the checksum that the form shows. */
    Tasklist fillRegistration(String number, LocalDate signed) {
        open(Words.of("task.registerAct")).take();
        fill(Words.of("form.actNumber"), number);
        fill(Words.of("form.actDate"), signed);
        fill(
                Words.of("form.printedHash"),
                page.locator(".fjs-container strong").first().textContent());
        page.keyboard().press("Tab");
        return this;
    }

    /** Takes the newest task of that name and completes it with that decision and nothing else. */
    void answer(String task, String decision) {
        open(task).take().choose(decision).complete();
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

    Tasklist fill(String label, LocalDate day) {
        return fill(label, TYPED.format(day));
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
