package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small on purpose, measured by the JDK's own parser. */
class SizeTests {

    private static final int LONGEST_TYPE = 200;
    private static final int LONGEST_METHOD = 30;
    /** A test class is a list of sentences and a test a story, so both may run on a little. */
    private static final int LONGEST_TEST_TYPE = 300;

    private static final int LONGEST_TEST_METHOD = 45;
    private static final int MOST_PARAMETERS = 4;

    /** Their parameters are wired, dictated by a supertype, or the columns of a table. */
    private static final Set<String> MAY_TAKE_MORE = Set.of("Bean", "Override", "ParameterizedTest");

    private static final Sources MAIN = Sources.of(Repository.javaSources("src/main/java"));
    private static final Sources TEST = Sources.of(Repository.javaSources("src/test/java"));

    @Test
    void aTypeFitsOnFourScreens() {
        typesFit(MAIN.types(), LONGEST_TYPE);
        typesFit(TEST.types(), LONGEST_TEST_TYPE);
    }

    private static void typesFit(List<Sources.TypeSize> types, int most) {
        assertThat(types)
                .isNotEmpty()
                .as("own lines of a type: at most %d, because what is longer has two reasons to change", most)
                .filteredOn(type -> type.lines() > most)
                .isEmpty();
    }

    @Test
    void aMethodFitsOnOneScreen() {
        methodsFit(MAIN.methods(), LONGEST_METHOD);
        methodsFit(TEST.methods(), LONGEST_TEST_METHOD);
    }

    private static void methodsFit(List<Sources.MethodSize> methods, int most) {
        assertThat(methods)
                .isNotEmpty()
                .as("lines of a method: at most %d, because what is longer wants a name for its parts", most)
                .filteredOn(method -> method.lines() > most)
                .isEmpty();
    }

    @Test
    void aMethodTakesFewThings() {
        assertThat(both(MAIN.methods(), TEST.methods()))
                .filteredOn(method -> !method.constructor())
                .filteredOn(method -> method.annotations().stream().noneMatch(MAY_TAKE_MORE::contains))
                .isNotEmpty()
                .as("parameters: at most %d, because more of them are a record that has no name yet", MOST_PARAMETERS)
                .filteredOn(method -> method.parameters() > MOST_PARAMETERS)
                .isEmpty();
    }

    @Test
    void theMeasureIsReported() {
        report("types", MAIN.types().stream().mapToInt(Sources.TypeSize::lines), 60);
        report("methods", MAIN.methods().stream().mapToInt(Sources.MethodSize::lines), 12);
    }

    @Test
    void theRulerMeasuresTypesMethodsAndParameters() {
        Sources self = Sources.of(List.of(Path.of("src/test/java/org/touchpointregister/house/Sources.java")));

        assertThat(self.types())
                .extracting(Sources.TypeSize::name)
                .contains("org.touchpointregister.house.Sources", "org.touchpointregister.house.Sources.Reader");
        assertThat(self.types())
                .filteredOn(type -> type.name().endsWith(".MethodSize"))
                .singleElement()
                .extracting(Sources.TypeSize::lines)
                .isEqualTo(1);
        assertThat(self.methods())
                .filteredOn(method -> method.name().endsWith("Sources.types"))
                .containsExactly(
                        new Sources.MethodSize("org.touchpointregister.house.Sources.types", 3, 0, Set.of(), false));
    }

    private static <T> List<T> both(List<T> main, List<T> test) {
        return Stream.concat(main.stream(), test.stream()).toList();
    }

    private static void report(String what, IntStream sizes, int goal) {
        int[] sorted = sizes.sorted().toArray();
        assertThat(sorted).isNotEmpty();
        System.out.printf(
                "Sizes of %d %s: median %d, p90 %d (goal %d), longest %d lines%n",
                sorted.length,
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                goal,
                sorted[sorted.length - 1]);
    }
}
