package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchpointregister.testing.Clause;

/** What the files quote stands in the published texts word for word; punctuation and line breaks aside. */
class LiteralTextTests {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{IsCyrillic}a-z0-9]");
    private static final Regulations REGULATIONS = RegulationSamples.builtIn();
    private static final List<String> LEADS = repaired("leads");
    private static final List<String> MENDED = repaired("mended");

    static Stream<String> documents() {
        return Stream.concat(
                REGULATIONS.all().stream().map(regulation -> regulation.id().value()),
                Stream.of(REGULATIONS.parent().id()));
    }

    @Clause({"R-2", "R-3", "R-4", "R-5", "R-7", "R-15"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyQuotedTextIsTheOrdersOwn(String id) throws IOException {
        String order = bare(Files.readString(Path.of("src/test/resources/orders", id + ".txt")));
        List<String> quoted = quoted(id).toList();

        assertThat(quoted).hasSizeGreaterThan(30);
        assertThat(quoted).allMatch(text -> stands(bare(text), order));
    }

    private static boolean stands(String text, String order) {
        return order.contains(text)
                || MENDED.contains(text)
                || LEADS.stream()
                        .filter(lead -> text.startsWith(lead) && order.contains(lead))
                        .anyMatch(lead -> order.contains(text.substring(lead.length())));
    }

    private static List<String> repaired(String list) {
        return StreamSupport.stream(
                        RegulationSamples.table("repaired-texts.yaml").get(list).spliterator(), false)
                .map(row -> bare(row.asText()))
                .toList();
    }

    private static Stream<String> quoted(String id) {
        return REGULATIONS.all().stream()
                .filter(regulation -> regulation.id().value().equals(id))
                .findFirst()
                .map(LiteralTextTests::quoted)
                .orElseGet(() -> quoted(REGULATIONS.parent()));
    }

    private static Stream<String> quoted(Regulation order) {
        return Stream.of(
                        order.glossary().stream().flatMap(term -> Stream.of(term.term(), term.definition())),
                        Stream.of(order.scope(), order.aims(), order.tasks(), order.principles())
                                .flatMap(List::stream)
                                .map(Regulation.CitedText::text),
                        order.directions().stream().map(Regulation.Direction::title),
                        order.needs().stream()
                                .flatMap(need -> Stream.concat(Stream.of(need.title()), need.subObjects().stream())),
                        order.grounds().stream().map(Regulation.Ground::text),
                        order.types().stream().map(Regulation.TouchpointType::title),
                        Stream.concat(
                                        order.types().stream().flatMap(type -> type.requirements().stream()),
                                        order.channelRequirements().stream())
                                .flatMap(requirement ->
                                        Stream.concat(Stream.of(requirement.text()), requirement.items().stream())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> quoted(Recommendations parent) {
        return Stream.of(
                        parent.directions().stream().map(Regulation.Direction::title),
                        parent.needs().stream().map(Regulation.Need::title),
                        parent.types().stream().map(Regulation.TouchpointType::title),
                        parent.grounds().stream().map(Regulation.Ground::text),
                        parent.scope().stream().map(Regulation.CitedText::text),
                        parent.interaction().sections().stream().map(Recommendations.Section::text),
                        parent.interaction().placements().stream().map(Regulation.CitedText::text))
                .flatMap(texts -> texts);
    }

    private static String bare(String text) {
        return NOT_A_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
