package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchpointregister.regulation.Regulation.CitedText;
import org.touchpointregister.regulation.Regulation.Requirement;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;

/** The four orders against {@code orders.yaml}: every list complete, every word the order's own. */
class FourOrdersTests {

    private static final JsonNode ORDERS = RegulationSamples.table("orders.yaml");
    private static final Regulations REGULATIONS = RegulationSamples.builtIn();

    static Stream<Arguments> orders() {
        return REGULATIONS.all().stream()
                .map(regulation -> Arguments.of(
                        regulation.id().value(), ORDERS.get(regulation.id().value())));
    }

    @Clause("R-1")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theAuthorityHasItsZoneItsNumbersAndTheActThatApprovedItsOrder(String id, JsonNode order) {
        Regulation regulation = regulation(id);
        Instant anyDay = Instant.parse("2026-07-01T00:00:00Z");
        assertThat(regulation
                        .authority()
                        .timeZone()
                        .getRules()
                        .getOffset(anyDay)
                        .getTotalSeconds())
                .isEqualTo(order.get("timeZoneHours").asInt() * 3600);
        assertThat(regulation.authority().numberPrefix())
                .isEqualTo(order.get("numberPrefix").asText());
        assertThat(regulation.approvedBy().number())
                .isEqualTo(order.get("actNumber").asText());
    }

    @Clause("R-2")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theGlossaryTheAimsAndTheTasksAreTheOrdersOwn(String id, JsonNode order) {
        Regulation regulation = regulation(id);
        assertThat(regulation.glossary()).hasSize(order.get("terms").asInt());
        assertThat(regulation.aims()).hasSize(order.get("aims").asInt());
        assertThat(regulation.tasks()).hasSize(order.get("tasks").asInt());
        assertThat(regulation.words().digitalPoints())
                .isEqualTo(order.get("digitalPoints").asText());
        assertThat(regulation.words().offlinePoints())
                .isEqualTo(order.get("offlinePoints").asText());
    }

    @Clause("R-3")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void everyDirectionHasItsClient(String id, JsonNode order) {
        Map<String, Long> counted = new TreeMap<>(counted(
                regulation(id).directions(), direction -> direction.client().name()));
        Map<String, Long> wanted = new TreeMap<>();
        order.get("directions")
                .properties()
                .forEach(entry -> wanted.put(entry.getKey(), entry.getValue().asLong()));
        assertThat(counted).isEqualTo(wanted);
    }

    @Clause("R-4")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theNeedsAreCompleteAndOnlyTheOtherOneDemandsFreeText(String id, JsonNode order) {
        Regulation regulation = regulation(id);
        assertThat(regulation.needs()).hasSize(order.get("needs").asInt());
        assertThat(regulation.needs())
                .filteredOn(Regulation.Need::freeText)
                .singleElement()
                .isEqualTo(regulation.need("other").orElseThrow());
    }

    @Clause("R-5")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theRequirementsHangOnTheTypeOrOnTheChannel(String id, JsonNode order) {
        Regulation regulation = regulation(id);
        List<Requirement> ofTypes = regulation.types().stream()
                .flatMap(type -> type.requirements().stream())
                .toList();
        assertThat(regulation.types()).hasSize(order.get("types").asInt());
        assertThat(ofTypes).hasSize(order.get("requirementsOfTypes").asInt());
        assertThat(Stream.concat(ofTypes.stream(), regulation.channelRequirements().stream()))
                .filteredOn(requirement -> !requirement.mandatory())
                .hasSize(order.get("optionalRequirements").asInt());
        assertThat(counted(regulation.channelRequirements(), Requirement::channel))
                .isEqualTo(channels(order, "digitalRequirements", "offlineRequirements"));
    }

    @Clause("R-6")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theTouchpointsTheOrderNamesAreOffered(String id, JsonNode order) {
        assertThat(counted(regulation(id).predefinedTouchpoints(), Regulation.PredefinedTouchpoint::channel))
                .isEqualTo(channels(order, "digitalTouchpoints", "offlineTouchpoints"));
    }

    @Clause("R-7")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theGroundsAreThoseOfTheOrder(String id, JsonNode order) {
        assertThat(regulation(id).grounds())
                .extracting(Regulation.Ground::code)
                .containsExactlyElementsOf(texts(order.get("grounds")));
    }

    @Clause("R-9")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theApprovingActHasItsKindOrThereIsNone(String id, JsonNode order) {
        Regulation.ActForm act = regulation(id).act();
        assertThat(act.required()).isEqualTo(order.has("actKind"));
        assertThat(act.kind()).isEqualTo(text(order, "actKind"));
    }

    @Clause("R-11")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theLegalTermIsCitedOrThereIsNone(String id, JsonNode order) {
        Regulation.PublicationTerm term = regulation(id).publicationTerm();
        assertThat(term == null ? null : term.clause()).isEqualTo(text(order, "termClause"));
    }

    @Clause("R-12")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theReasonsForAnUpdateAreThoseOfTheOrderAndAnyOtherChangeIsReportedToo(String id, JsonNode order) {
        Regulation regulation = regulation(id);
        assertThat(regulation.updateReasons())
                .extracting(Regulation.UpdateReason::code)
                .containsExactlyElementsOf(texts(order.get("reasons")));
        assertThat(regulation.updateReason("other").orElseThrow().clause())
                .isEqualTo(order.get("otherReasonClause").asText());
    }

    @Clause("R-13")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theColumnsSayWhetherTheOrderPrintsThem(String id, JsonNode order) {
        Regulation.Column.Source source =
                id.startsWith("murmansk") ? Regulation.Column.Source.ORDER : Regulation.Column.Source.ASSUMED;
        assertThat(regulation(id).columns())
                .hasSize(order.get("columns").asInt())
                .allMatch(column -> column.source() == source);
        assertThat(regulation(id).form().source()).isEqualTo(source);
    }

    @Clause("R-14")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theInternalTermsAreTheDefaultsAndTheControllersAreNamed(String id, JsonNode order) {
        Regulation.InternalTerms terms = regulation(id).internalTerms();
        assertThat(List.of(terms.prepare(), terms.check(), terms.vote(), terms.rework(), terms.prepareAct()))
                .containsExactly(5, 3, 5, 3, 3);
        assertThat(List.of(terms.agree(), terms.approve(), terms.register(), terms.waitingForAct()))
                .containsExactly(2, 3, 1, 10);
        assertThat(terms.escalation()).isEqualTo(2);
        assertThat(terms.reminders()).containsExactly(3, 1);
        assertThat(terms.sendingHour()).isEqualTo("09:00");
        assertThat(regulation(id).controllers())
                .extracting(Regulation.Controller::text)
                .containsExactlyElementsOf(texts(order.get("controllers")));
    }

    @Clause("R-15")
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void thePrinciplesAreCited(String id, JsonNode order) {
        assertThat(regulation(id).principles())
                .hasSize(order.get("principles").asInt())
                .extracting(CitedText::clause)
                .allMatch(
                        clause -> clause.contains(order.get("principlesClause").asText()));
    }

    @Clause({"R-20", "R-21", "R-22", "R-24", "R-26", "R-27", "R-31", "R-32"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void everyRuleOfTheRegisterCitesThisOrder(String id, JsonNode order) {
        order.get("rules")
                .properties()
                .forEach(wanted -> assertThat(regulation(id).rules().rule(wanted.getKey()))
                        .hasValueSatisfying(rule -> assertThat(rule.severity() + " " + rule.clause())
                                .isEqualTo(wanted.getValue().asText())));
    }

    private static Regulation regulation(String id) {
        return REGULATIONS.of(new AuthorityId(id));
    }

    private static <T, K> Map<K, Long> counted(List<T> items, Function<T, K> by) {
        return items.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static Map<Channel, Long> channels(JsonNode order, String digital, String offline) {
        Map<Channel, Long> wanted = new TreeMap<>(Map.of(
                Channel.DIGITAL, order.get(digital).asLong(),
                Channel.OFFLINE, order.get(offline).asLong()));
        wanted.values().removeIf(count -> count == 0);
        return wanted;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static @Nullable String text(JsonNode order, String field) {
        return order.has(field) ? order.get(field).asText() : null;
    }
}
