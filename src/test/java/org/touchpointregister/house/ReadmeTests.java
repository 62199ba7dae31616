package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages for people name only what is there. */
class ReadmeTests {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final Pattern FOLDER = Pattern.compile("(?m)^\\| `([a-z/]+/)` \\|");
    private static final Pattern SETTING = Pattern.compile("`(register\\.[a-z.-]+)`");

    static Stream<Path> pages() {
        return Repository.files().stream().filter(file -> file.toString().endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) {
        assertThat(found(LINK, page))
                .as("links of %s", page)
                .allSatisfy(link -> assertThat(Files.exists(page.resolveSibling(link)))
                        .as(link)
                        .isTrue());
    }

    @Test
    void theFolderMapNamesFoldersThatExist() {
        assertThat(found(FOLDER, Path.of("README.md")))
                .hasSizeGreaterThan(3)
                .allSatisfy(folder -> assertThat(Files.isDirectory(Path.of(folder)))
                        .as(folder)
                        .isTrue());
    }

    @Test
    void theSettingsAreThoseTheApplicationReads() {
        assertThat(found(SETTING, Path.of("README.md")))
                .hasSizeGreaterThan(3)
                .as("settings in the README that nothing reads")
                .filteredOn(setting -> !KnownSettings.variables()
                        .contains(setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")))
                .isEmpty();
    }

    private static List<String> found(Pattern pattern, Path page) {
        return pattern.matcher(Repository.text(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
