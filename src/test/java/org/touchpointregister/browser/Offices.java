package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everyone at their own screen: one browser window with a session of its own per person. */
class Offices {

    static final String PASSWORD = "Demo-2026-register";

    /**
     * The vendor's own noise: Tasklist asks for a password policy that the installation does not have, and for a task
     * that has just been completed; the answer to a row that a colleague saved
     * first; a page that refuses what was typed; and a draft kept of a task that has been completed in the same moment.
     */
    private static final Pattern HARMLESS = Pattern.compile(
            "identity/password-policy|412 .*/rows/|400 .*/(session|conformance/)|404 .*(/camunda/api/engine/engine/default/task/|/api/v1/tasks/[^/]+/draft)");

    private static final String HERE = "Asia/Sakhalin";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Browser browser;
    private final String base;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Offices(Browser browser, String base) {
        this.browser = browser;
        this.base = base;
    }

    /** The window of that person, signed in when first asked for; it shows no page yet. */
    Page of(String login) {
        return pages.computeIfAbsent(login, this::signedIn);
    }

    /** The same of a person who signs in with keys and clicks, and is led to where they work. */
    Page throughTheDoor(String login) {
        return pages.computeIfAbsent(login, person -> {
            Page page = window(new Browser.NewContextOptions().setTimezoneId(HERE));
            page.navigate("/login");
            page.getByLabel(Words.of("login.name")).fill(person);
            page.getByLabel(Words.of("login.password")).fill(PASSWORD);
            page.locator("button[type=submit]").click();
            page.waitForURL(url -> !url.contains("/login"));
            return page;
        });
    }

    /** A further window of that person on another computer. */
    Page another(String login) {
        return signedIn(login);
    }

    /** A window of that person on a computer in another time zone. */
    Page elsewhere(String login, String zone) {
        Page page = window(new Browser.NewContextOptions().setTimezoneId(zone));
        signIn(page, login);
        return page;
    }

    /** A window of somebody who has not signed in. */
    Page ofStranger() {
        return pages.computeIfAbsent("", nobody -> window(new Browser.NewContextOptions().setTimezoneId(HERE)));
    }

    /** A window of somebody who has not signed in and lets no script run. */
    Page withoutScripts() {
        return pages.computeIfAbsent(
                "no scripts",
                nobody -> window(
                        new Browser.NewContextOptions().setTimezoneId(HERE).setJavaScriptEnabled(false)));
    }

    /** A window of that person that lets no script run. */
    Page withoutScripts(String login) {
        Page page = window(new Browser.NewContextOptions().setTimezoneId(HERE).setJavaScriptEnabled(false));
        signIn(page, login);
        return page;
    }

    /** Chromium complains of every page that answers 404, also where a test asks for one. */
    void forgetMissingPages() {
        complaints.removeIf(complaint -> complaint.contains("status of 404"));
    }

    /** The same of every answer that refuses what a test gets wrong on purpose. */
    void forgetRefusals() {
        complaints.removeIf(complaint -> complaint.contains("status of 400"));
    }

    /** The same person signs in once more beside a page whose session has ended. */
    void signInAgain(Page page, String login) {
        signIn(page, login);
    }

    /** Chromium complains of every answer that asks to sign in, also where a test ends a session. */
    void forgetEndedSession() {
        complaints.removeIf(complaint -> complaint.contains("status of 401") || complaint.contains("status of 403"));
    }

    private Page signedIn(String login) {
        Page page = window(new Browser.NewContextOptions().setTimezoneId(HERE));
        signIn(page, login);
        return page;
    }

    /** Posts the form of the login page without drawing it, or Tasklist after it: neither is what most tests look at. */
    private static void signIn(Page page, String login) {
        APIRequestContext browser = page.context().request();
        Matcher token = TOKEN.matcher(browser.get("/login").text());
        assertThat(token.find()).as("token of the login page").isTrue();
        APIResponse answer = browser.post(
                "/login",
                RequestOptions.create()
                        .setForm(FormData.create()
                                .set("username", login)
                                .set("password", PASSWORD)
                                .set("_csrf", token.group(1)))
                        .setMaxRedirects(0));
        assertThat(answer.headers().get("location"))
                .as("where %s is led", login)
                .doesNotContain("/login");
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context =
                browser.newContext(options.setBaseURL(base).setLocale("ru-RU").setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(Chromium.PATIENCE);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("error in the page: " + error));
        return page;
    }

    private void listen(ConsoleMessage message) {
        String text = message.text() + " " + message.location();
        if (message.type().equals("error") && !HARMLESS.matcher(text).find()) {
            complaints.add(text);
        }
    }

    /** A picture of what the window shows, kept in {@code target/screenshots}. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** The same of the whole page, however long. */
    static void shootWhole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** One of a sweep over all pages and widths: only where {@code -Dpictures=all} asks, for the pictures take longer than the checks. */
    static void shootOfMany(Page page, String name) {
        if (takesMany()) {
            shootWhole(page, name);
        }
    }

    static boolean takesMany() {
        return "all".equals(System.getProperty("pictures"));
    }

    void shootAll(String name) {
        pages.forEach((login, page) -> shoot(page, name + "-" + login));
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }

    void assertNothingWentWrong() {
        assertThat(complaints).as("errors on the browser's console").isEmpty();
    }
}
