package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what the screens of the web apps leave in another language. */
final class Russian {

    private static final Pattern FOREIGN = Pattern.compile("(?<![\\w:.@/-])[A-Za-z]{2,}(?=[\\s,;!?)]|\\.\\s|:\\s|$)");

    /** The maker, keys of our processes, and what the engine calls its own rights and applications. */
    private static final Pattern NAMES = Pattern.compile(
            "Camunda|publication|confirmation|notification|substitution|handover|tasklist|cockpit|admin|welcome|default|CSV|JSON|DMN|[A-Z_]{2,}");

    private Russian() {}

    static void walk(Page page, String... addresses) {
        for (String address : addresses) {
            page.navigate("about:blank");
            page.navigate(address);
            check(page, address);
        }
    }

    static void check(Page page, String where) {
        assertThat(page.locator(".navbar-brand")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(foreignWords(page)).as(where).isEmpty();
    }

    /** Each word on the page as it stands now that is no name, with the line it stands in. */
    static List<String> foreignWords(Page page) {
        return Stream.of(page.locator("body").innerText().split("\n", -1))
                .flatMap(line -> FOREIGN.matcher(line).results().map(found -> found.group() + " in: " + line))
                .filter(found ->
                        !NAMES.matcher(found.substring(0, found.indexOf(' '))).matches())
                .toList();
    }
}
