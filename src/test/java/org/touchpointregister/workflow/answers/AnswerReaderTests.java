package org.touchpointregister.workflow.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.testing.Clause;

@Clause("R-41")
class AnswerReaderTests {

    private static final ZoneId SAKHALIN = ZoneId.of("Asia/Sakhalin");

    @Test
    void aFieldThatWasNotSentIsClearedAndABlankOneIsNothing() {
        assertThat(read("checkCompleteness", Map.of("decision", "accept", "remark", "  ")))
                .containsEntry("decision", "accept")
                .containsEntry("remark", null)
                .hasSize(2);
        assertThat(read("publishEdition", Map.of()))
                .containsOnlyKeys("address", "publishedAt", "evidence", "lateReason");
    }

    @Test
    void anUnknownVariableIsRefusedWhateverItsValue() {
        assertThatThrownBy(() -> read("prepareChange", Map.of("note", "x", "blocked", false)))
                .asInstanceOf(type(Refusal.class))
                .extracting(refusal -> refusal.sentence().code(), Refusal::kind)
                .containsExactly("workflow.answer.unknown", Refusal.Kind.INVALID);
        assertThatThrownBy(() -> read("voteNowhere", Map.of("decision", "accept")))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "checkCompleteness, decision, '', required",
        "checkCompleteness, decision, Accept, notAllowed",
        "checkCompleteness, decision, send, notAllowed",
        "registerAct, actDate, '', required",
        "registerAct, actDate, 31.03.2026, badDate",
        "registerAct, actDate, 2026-02-30, badDate",
        "registerAct, actDate, 0026-03-31, badDate",
        "registerAct, actDate, 2026-03-31T10:00, badDate",
        "publishEdition, publishedAt, 2026-03-31, badDateTime",
        "publishEdition, publishedAt, yesterday, badDateTime",
    })
    void aWrongValueIsToldByItsField(String task, String field, String value, String complaint) {
        assertThat(complaints(task, Map.of(field, value))).contains(field + " workflow.answer." + complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "decline"})
    void aReturnOrARefusalNeedsItsReason(String decision) {
        assertThat(complaints("checkCompleteness", Map.of("decision", decision)))
                .containsExactly("remark workflow.answer.required");
        assertThat(complaints("approveAct", Map.of("decision", decision)))
                .containsExactly("remark workflow.answer.required");
    }

    @Test
    void everyWrongFieldIsToldAtOnce() {
        assertThat(complaints(
                        "registerAct",
                        Map.of("actDate", "soon", "registeredOn", "later", "actNumber", "1".repeat(101))))
                .containsExactly(
                        "actNumber workflow.answer.tooLong",
                        "actDate workflow.answer.badDate",
                        "registeredOn workflow.answer.badDate");
    }

    @Test
    void aTextLongerThanTheEngineKeepsIsRefused() {
        assertThat(complaints("prepareChange", Map.of("note", "n".repeat(4001))))
                .containsExactly("note workflow.answer.tooLong");
        assertThat(read("prepareChange", Map.of("note", "n".repeat(4000)))).containsKey("note");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThat(complaints("prepareChange", Map.of("note", 5))).containsExactly("note workflow.answer.wrongType");
        assertThat(complaints("prepareChange", Map.of("note", List.of("a"))))
                .containsExactly("note workflow.answer.wrongType");
        assertThat(complaints(
                        "prepareChange",
                        Variables.createVariables()
                                .putValueTyped(
                                        "note",
                                        Variables.serializedObjectValue("{}")
                                                .serializationDataFormat("application/json")
                                                .objectTypeName("java.lang.Object")
                                                .create())))
                .containsExactly("note workflow.answer.wrongType");
    }

    @Test
    void aTypedTextIsReadLikeAPlainOne() {
        assertThat(read(
                        "prepareChange",
                        Variables.createVariables().putValueTyped("note", Variables.stringValue("  moved "))))
                .containsEntry("note", "moved");
    }

    @Test
    void aTimeWithAZoneIsKeptInTheAuthoritysOwn() {
        assertThat(read("publishEdition", Map.of("publishedAt", "2026-03-31T13:30:00Z")))
                .containsEntry("publishedAt", "2026-04-01T00:30");
        assertThat(read("publishEdition", Map.of("publishedAt", "2026-03-31T14:30")))
                .containsEntry("publishedAt", "2026-03-31T14:30");
    }

    @Test
    void idsAreReadFromAnyListAndKeptOnce() {
        String id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        DeclaredAnswer start = DeclaredAnswers.ofStart("act-approval").orElseThrow();
        Map<String, Object> sent = Map.of("changes", "[\"" + id + "\", " + id.toUpperCase(java.util.Locale.ROOT) + "]");
        assertThat(read(start, sent)).containsEntry("changes", id).containsEntry("authority", null);
        assertThatThrownBy(() -> read(start, Map.of("changes", id + " and others")))
                .isInstanceOf(Refusal.class);
    }

    private static List<String> complaints(String task, Map<String, Object> sent) {
        try {
            read(task, sent);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.fields().stream()
                    .map((FieldSentence wrong) ->
                            wrong.field() + " " + wrong.sentence().code())
                    .toList();
        }
    }

    private static Map<String, @Nullable Object> read(String task, Map<String, Object> sent) {
        return read(DeclaredAnswers.ofTask(task), sent);
    }

    private static Map<String, @Nullable Object> read(DeclaredAnswer declared, Map<String, Object> sent) {
        return new AnswerReader(declared, SentValues.of(sent), () -> SAKHALIN).read();
    }
}
