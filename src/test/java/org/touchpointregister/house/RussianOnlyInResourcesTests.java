package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in messages, templates, forms, diagrams and regulations, where it can be changed as a text. */
class RussianOnlyInResourcesTests {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** The same letters hidden in escapes: the blocks 0400 to 052F. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\u+0(?:4[0-9a-fA-F]|5[0-2])[0-9a-fA-F]");

    /** Test sources that cannot do without, each with its reason beside it. */
    private static final Set<String> UNAVOIDABLE = Set.of();

    @Test
    void noJavaSourceHoldsCyrillicLetters() {
        assertThat(sources()).isNotEmpty();
        assertThat(sources().stream()
                        .filter(file -> !UNAVOIDABLE.contains(file.getFileName().toString()))
                        .flatMap(RussianOnlyInResourcesTests::lines))
                .as("Russian belongs to resources, because a clerk's wording must not need a programmer")
                .isEmpty();
    }

    @Test
    void noJavaSourceHidesThemInEscapes() {
        assertThat(sources())
                .as("escaped letters are still Russian in Java")
                .filteredOn(file -> ESCAPED.matcher(Repository.text(file)).find())
                .isEmpty();
    }

    private static List<Path> sources() {
        return Stream.of("src/main/java", "src/test/java")
                .flatMap(folder -> Repository.javaSources(folder).stream())
                .toList();
    }

    private static Stream<String> lines(Path file) {
        List<String> lines = Repository.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> CYRILLIC.matcher(lines.get(i)).find())
                .mapToObj(i -> file + ":" + (i + 1) + " " + lines.get(i).strip());
    }
}
