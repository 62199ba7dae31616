package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.testing.Office.Desks;

/** What Tasklist loses or locks as the engine's makers deliver it. */
@InBrowser
class TasklistCuresTests {

    /** Pixels that a page gets of which nothing is known. */
    private static final double LEAST = 240;

    private static final String NOTE = ".fjs-container textarea";

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    void aFormWithADynamicListCanBeCompleted(Offices offices) {
        repository
                .createDeployment()
                .name("dynamic list")
                .addClasspathResource("browser/dynamic-list.bpmn")
                .addClasspathResource("browser/dynamic-list.form")
                .deploy();
        runtime.startProcessInstanceByKey("dynamic-list", Map.of("authority", "sakhalin-social-protection"));
        Page page = offices.of("admin");

        page.navigate("/tasks");
        page.locator("li.task h4 a").filter(has("dynamic-list")).first().click();
        assertThat(page.locator(".fjs-container .fjs-repeat-row-container").first())
                .isVisible();
        page.locator(".fjs-container input[type=text]").first().fill("x");

        assertThat(completeButton(page)).isEnabled();
        Offices.shoot(page, "dynamic-list");
    }

    @Test
    void whatWasEnteredOutlivesAnotherTabAndAnotherComputer(Offices offices) {
        ChangeRequest change = paperwork.draft();
        Page page = offices.of("head1.sak");
        openTaskOf(page, change);
        page.locator("button.claim").click();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        page.waitForResponse(
                answer -> answer.url().endsWith("/draft")
                        && answer.request().method().equals("PUT"),
                () -> page.locator(NOTE).first().fill(Words.of("note.opened")));

        page.locator(".nav-tabs a").filter(has(Words.of("tab.history"))).click();
        assertThat(page.locator(NOTE)).hasCount(0);
        page.locator(".nav-tabs a").filter(has(Words.of("tab.form"))).click();
        assertThat(page.locator(NOTE).first()).hasValue(Words.of("note.opened"));

        Page elsewhere = offices.another("head1.sak");
        openTaskOf(elsewhere, change);
        assertThat(elsewhere.locator(NOTE).first()).hasValue(Words.of("note.opened"));
        assertThat(page.evaluate(
                        "() => Object.keys(localStorage).filter(key => key.startsWith('camunda-form')).length"))
                .isEqualTo(0);
    }

    @Test
    void theListShowsANewTaskWithoutBeingAsked(Offices offices) {
        ChangeRequest known = paperwork.draft();
        Page page = offices.of("head1.sak");
        Tasklist tasklist = Tasklist.of(page).list();
        assertThat(page.locator("li.task").filter(has(known.number()))).isVisible();

        tasklist.start(tasklist.startForm(Words.of("process.change")));

        assertThat(newestChange()).isNotEqualTo(known.number());
        assertThat(page.locator("li.task").filter(has(newestChange()))).isVisible();
    }

    @Test
    void ofATaskThatIsGoneRussianWordsAloneAreSaid(Offices offices) {
        Page page = offices.of("head1.sak");

        page.navigate("/camunda/app/tasklist/default/#/?task=" + UUID.randomUUID());

        Locator told = page.locator(".alert:visible");
        assertThat(told).containsText(Words.of("task.gone"));
        assertThat(told).not().containsText("No matching task");
        Offices.shoot(page, "task-gone");
    }

    @Test
    void aPageThatComesAgainMovesNothingBelowIt(Offices offices) {
        Page page = offices.of("head1.sak");
        openTaskOf(page, paperwork.draft());
        assertThat(editor(page)).isVisible();
        page.waitForCondition(() -> lastHeight(page) > LEAST);
        AtomicReference<@Nullable Route> held = new AtomicReference<>();
        page.route("**/changes/*/editor*", held::set);

        openTaskOf(page, paperwork.draft());
        page.waitForCondition(() -> held.get() != null);

        assertThat(page.locator("iframe.register-page").boundingBox().height)
                .as("while the page has not come")
                .isCloseTo(lastHeight(page), within(1.0));
        Objects.requireNonNull(held.get()).resume();
        assertThat(editor(page)).isVisible();
    }

    private static Locator editor(Page page) {
        return page.frameLocator("iframe.register-page").locator("h2").first();
    }

    private static double lastHeight(Page page) {
        return ((Number) page.evaluate("""
                () => Number(Object.entries(sessionStorage).find(([key]) => key.startsWith('register-page'))?.[1] ?? 0)""")).doubleValue();
    }

    /** The number of the change begun last by the department of head1.sak; the numbers of an authority grow. */
    private String newestChange() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("register-change")
                .tenantIdIn("sakhalin-social-protection")
                .orderByBusinessKey()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getBusinessKey();
    }

    @Test
    void aTextSurvivesTheFormBeingDrawnAgainInTheSameMoment(Offices offices) {
        ChangeRequest change = paperwork.submitted("row.walk");
        Page page = offices.of("authorised.sak");
        openTaskOf(page, "authorised.sak", change, "checkCompleteness");
        page.locator("button.claim").click();
        assertThat(page.locator(".disabled-form")).hasCount(0);

        Locator decisions = page.locator(".fjs-container input[type=radio]");
        decisions.nth(2).check();
        page.locator(NOTE).first().evaluate("""
                (field, text) => {
                  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, text);
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  [...document.querySelectorAll('.fjs-container input[type=radio]')].at(-1).click();
                }""", Words.of("remark.return"));

        assertThat(decisions.last()).isChecked();
        assertThat(page.locator(NOTE).first()).hasValue(Words.of("remark.return"));
    }

    @Test
    void aTextThatIsTooLongIsNamedAndKept(Offices offices) {
        ChangeRequest change = paperwork.draft();
        Page page = offices.of("head1.sak");
        openTaskOf(page, change);
        page.locator("button.claim").click();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        String tooLong = Words.of("note.opened").repeat(80);
        page.locator(NOTE).first().fill(tooLong);

        assertThat(page.locator(".fjs-form-field-error").first()).containsText(Words.of("form.tooLong"));
        assertThat(completeButton(page)).isDisabled();
        page.waitForResponse(
                answer -> answer.url().endsWith("/draft")
                        && answer.request().method().equals("PUT"),
                () -> page.locator(NOTE).first().fill(tooLong + "."));
        page.reload();
        assertThat(page.locator(NOTE).first()).hasValue(tooLong + ".");
    }

    @Test
    void aDayThatDoesNotExistIsNamedAndKeptAndNothingBegins(Offices offices) {
        String before = paperwork.draft().number();
        Page page = offices.of("head1.sak");
        Locator form = Tasklist.of(page).startForm(Words.of("process.change"));
        Locator day = form.getByLabel(Words.of("form.occurredOn"));
        Locator start = form.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(Words.of("tasklist.start"))
                        .setExact(true));

        for (String none : List.of("31.02.2026", "abc")) {
            day.fill(none);
            start.click();
            assertThat(form.locator(".register-no-date")).containsText(none);
            assertThat(day).hasValue(none);
        }
        Offices.shoot(page, "no-such-date");
        assertThat(newestChange()).isEqualTo(before);
        day.fill("2026-02-28");
        start.click();

        assertThat(form).isHidden();
        ChangeRequest begun = paperwork.changes.findByNumber(newestChange()).orElseThrow();
        assertThat(begun.origin().occurredOn()).isEqualTo("2026-02-28");
    }

    /** Who has taken nothing yet is shown what waits, and nobody a button that leads them nowhere. */
    @Test
    void everyoneBeginsWhereTheirWorkIsAndSeesOnlyWhatTheyMayUse(Offices offices) {
        ChangeRequest change = paperwork.draft();
        Page deputy = offices.of("deputy1.sak");
        deputy.navigate("/tasks");
        assertThat(deputy.locator(".task-filter.active h4")).containsText(Words.of("filter.waiting"));
        assertThat(deputy.locator("li.task").filter(has(change.number()))).isVisible();
        assertThat(startButton(deputy)).isVisible();
        assertThat(deputy.locator(".task-filter .actions a")).hasCount(0);
        Offices.shoot(deputy, "tasklist-deputy");
        deputy.locator(".task-filter a").filter(has(Words.of("filter.mine"))).click();
        assertThat(deputy.locator(".task-filter.active h4")).containsText(Words.of("filter.mine"));

        Page manager = offices.of("manager.sak");
        manager.navigate("/tasks");
        assertThat(manager.locator("li.task").first()).isVisible();
        assertThat(startButton(manager)).hasCount(0);
        assertThat(manager.locator(".task-filter .actions a")).hasCount(0);
        Offices.shoot(manager, "tasklist-manager");

        Page admin = offices.of("admin");
        admin.navigate("/tasks");
        assertThat(startButton(admin)).isVisible();
        assertThat(admin.locator(".task-filter.active .actions a")).isVisible();
    }

    private static Locator startButton(Page page) {
        return page.locator("a").filter(has(Words.of("tasklist.startProcess")));
    }

    private void openTaskOf(Page page, ChangeRequest change) {
        openTaskOf(page, "head1.sak", change, "prepareChange");
    }

    private void openTaskOf(Page page, String login, ChangeRequest change, String key) {
        String task = desks.task(login, change.number(), key).orElseThrow().getId();
        page.navigate("/tasks/" + task);
        assertThat(page.locator(".fjs-container")).isVisible();
    }

    private static Locator completeButton(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Words.of("tasklist.complete"))
                        .setExact(true));
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
