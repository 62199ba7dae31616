package org.touchpointregister.change.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;

/** Each check, by a row that fails and one that passes, and by drafts that nobody would write. */
class ChecksFromTheirClausesTests {

    private static final int DRAFTS = 400;
    private static final String[] TEXTS = {
        "",
        " ",
        "Portal",
        "1.8.6.75",
        "http://",
        "https://[::1",
        "\\\\",
        "((((",
        "A. B. Cd",
        "x@y",
        "\u2013 :",
        "$1 \\E",
        "a".repeat(4000)
    };

    static List<JsonNode> checks() {
        return RuleRows.table();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("checks")
    @Clause({"R-4", "R-5", "R-7", "R-20", "R-21", "R-22", "R-24", "R-26", "R-27", "R-28", "R-31", "R-32", "R-33", "R-40"
    })
    void whatTheClauseForbidsIsFoundWithClauseAndSeverity(JsonNode check) {
        List<Finding> findings = RuleRows.rule(check).check(RuleRows.change(check, "fails"));

        assertThat(findings).as(check.toString()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.clause()).contains(check.path("cites").asText());
            assertThat(finding.severity()).hasToString(check.path("severity").asText());
        });
        if (check.path("field").isTextual()) {
            assertThat(findings)
                    .extracting(Finding::field)
                    .contains(check.path("field").asText());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("checks")
    @Clause({"R-4", "R-5", "R-7", "R-20", "R-21", "R-22", "R-24", "R-26", "R-27", "R-28", "R-31", "R-32", "R-33", "R-40"
    })
    void whatTheClauseAllowsPasses(JsonNode check) {
        assertThat(RuleRows.rule(check).check(RuleRows.change(check, "passes")))
                .as(check.toString())
                .isEmpty();
    }

    @Test
    void noCheckIsWithoutSuchRows() throws ReflectiveOperationException {
        assertThat(RuleRows.table())
                .extracting(entry -> entry.path("rule").asText())
                .containsAll(allRules().stream()
                        .map(rule -> rule.getClass().getSimpleName())
                        .toList());
    }

    @Test
    @Clause({"R-6", "R-31"})
    void noTouchpointThatAnOrderNamesIsTakenForAnAction() {
        List<String> named = Regulations.read(Clock.systemUTC(), null).all().stream()
                .flatMap(regulation -> regulation.predefinedTouchpoints().stream())
                .map(Regulation.PredefinedTouchpoint::name)
                .toList();

        assertThat(named).isNotEmpty().noneMatch(Words::actionOpens);
    }

    @Test
    void noDraftHoweverOddStopsACheck() throws ReflectiveOperationException {
        List<Rule> rules = allRules();
        assertThat(rules).hasSizeGreaterThan(20);
        Random random = new Random(20260302);
        List<JsonNode> tables = RuleRows.table();
        for (int draft = 0; draft < DRAFTS; draft++) {
            Checkable known = RuleRows.change(tables.get(draft % tables.size()), "passes");
            Checkable change = new Checkable(
                    known.regulation(), known.register(), known.processes(), known.points(), odd(random, known));
            rules.forEach(rule -> assertThat(rule.check(change)).doesNotContainNull());
        }
    }

    private static List<Rule> allRules() throws ReflectiveOperationException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        List<Rule> rules = new ArrayList<>();
        for (var found : scan.findCandidateComponents(Rule.class.getPackageName())) {
            rules.add(Class.forName(String.valueOf(found.getBeanClassName()))
                    .asSubclass(Rule.class)
                    .getDeclaredConstructor()
                    .newInstance());
        }
        return rules;
    }

    private static List<Checkable.Item> odd(Random random, Checkable known) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> new Checkable.Item(UUID.randomUUID(), i + 1, oddContent(random, known)))
                .collect(Collectors.toList());
    }

    private static ItemContent oddContent(Random random, Checkable known) {
        Operation[] operations = Operation.values();
        return new ItemContent(
                operations[random.nextInt(operations.length)],
                text(random),
                one(random, known, Row::rowId),
                text(random),
                null,
                text(random),
                one(random, known, Row::touchpointId),
                text(random),
                random.nextBoolean() ? Channel.DIGITAL : null,
                text(random),
                text(random),
                List.of("information", "no-such-need").subList(0, random.nextInt(3)),
                text(random),
                text(random),
                random.nextBoolean() ? List.of() : List.of(new RowGround("no-such-ground", text(random))),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                text(random));
    }

    /** An id that the register has, one that it has not, or none. */
    private static @Nullable UUID one(Random random, Checkable known, Function<Row, UUID> id) {
        int register = known.register().size();
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> UUID.randomUUID();
            default -> register == 0 ? null : id.apply(known.register().get(random.nextInt(register)));
        };
    }

    private static @Nullable String text(Random random) {
        int at = random.nextInt(TEXTS.length + 1);
        return at == TEXTS.length ? null : TEXTS[at];
    }
}
