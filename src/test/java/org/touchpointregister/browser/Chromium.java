package org.touchpointregister.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives tests the Chromium of the machine, one for the whole run, and each test an {@link Offices} of its own. Where no
 * Chromium is on the PATH the tests are skipped and say so.
 */
class Chromium implements ExecutionCondition, AfterEachCallback, ParameterResolver {

    /** Milliseconds that a test waits for what it expects to see: no measure of speed, only the end of a hopeless wait. */
    static final double PATIENCE = 30_000;

    private static final Namespace SPACE = Namespace.create(Chromium.class);

    /** The shell draws the same pages without a browser's own windows, and takes a third less of the processor. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--lang=ru",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is on the PATH");
        }
        String reason = "No Chromium on the PATH " + NAMES + ": " + context.getDisplayName() + " is skipped";
        LoggerFactory.getLogger(Chromium.class).warn(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Offices.class;
    }

    @Override
    public Offices resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
        String base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        Running running = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        Offices offices = new Offices(running.browser(), base);
        context.getStore(SPACE).put(Offices.class, offices);
        return offices;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Offices offices = context.getStore(SPACE).get(Offices.class, Offices.class);
        if (offices != null) {
            context.getExecutionException()
                    .ifPresent(failure -> offices.shootAll(
                            "failed-" + context.getRequiredTestMethod().getName()));
            offices.close();
            if (context.getExecutionException().isEmpty()) {
                offices.assertNothingWentWrong();
            }
        }
    }

    private static Optional<Path> executable() {
        List<String> folders = Arrays.asList(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private record Running(Playwright playwright, Browser browser) implements Store.CloseableResource {

        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable().orElseThrow())
                                    .setArgs(ARGUMENTS)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
