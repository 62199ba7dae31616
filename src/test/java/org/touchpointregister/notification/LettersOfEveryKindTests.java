package org.touchpointregister.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.testing.Clause;

@LettersTest
class LettersOfEveryKindTests {

    @Autowired
    LetterWriter writer;

    @ParameterizedTest
    @EnumSource
    void everyKindSaysInBothPartsWhatHappenedAndWhere(NoticeKind kind) {
        Letter letter = writer.write(Texts.letter(kind, "key"));

        for (String needed : kind.neededFacts()) {
            String words = Texts.worded(needed);
            assertThat(letter.text()).contains(words);
            assertThat(letter.html()).contains(words);
        }
        assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
        assertThat(letter.link()).isEqualTo("https://register.example.org/tasks/4f1a-77");
        assertThat(letter.text()).contains(letter.link()).contains(Texts.of("due") + " (" + Texts.of("left") + ")");
        assertThat(letter.html()).contains("href=\"" + letter.link() + "\"").contains("lang=\"ru\"");
        assertNothingIsLeftOver(letter);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindReadsWellWithNoMoreThanItNeeds(NoticeKind kind) {
        Map<String, String> needed = new HashMap<>(Texts.facts());
        needed.keySet().retainAll(kind.neededFacts());

        Letter letter = writer.write(new NewNotice(kind, Texts.publisher(), Texts.SAKHALIN, needed, "key"));

        assertThat(letter.link()).isNull();
        assertThat(letter.html()).doesNotContain("href");
        assertThat(letter.subject()).doesNotEndWith(",").doesNotEndWith(": ");
        assertThat(letter.text())
                .doesNotContain(": \n")
                .doesNotContain("\n\n\n")
                .doesNotContain(" ,", " .");
        assertNothingIsLeftOver(letter);
    }

    @ParameterizedTest
    @EnumSource
    void aLetterWithoutAFactItNeedsIsRefused(NoticeKind kind) {
        for (String needed : kind.neededFacts()) {
            Map<String, String> facts = Texts.factsWith(needed, " ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NewNotice(kind, Texts.publisher(), Texts.SAKHALIN, facts, "key"))
                    .withMessageContaining(needed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindThatKnowsItsTermLeadsToTheSheetAndMarksADateThatMayMove(NoticeKind kind) {
        Map<String, String> facts = Texts.factsWith("deadlineId", "5c1d-88");
        facts.put("provisional", "true");

        Letter letter = writer.write(new NewNotice(kind, Texts.publisher(), Texts.SAKHALIN, facts, "key"));

        String sheet = "https://register.example.org/deadlines/5c1d-88";
        assertThat(letter.text()).contains(sheet).contains(Texts.of("dueProvisional"));
        assertThat(letter.html()).contains("href=\"" + sheet + "\"").contains(Texts.of("dueProvisional"));
        assertThat(letter.text().replace(Texts.of("dueProvisional"), "")).doesNotContain(Texts.of("due"));
        assertNothingIsLeftOver(letter);
    }

    @Clause("R-46")
    @Test
    void anOverdueLetterNamesTheTaskTheDateAndTheDelay() {
        Letter letter = writer.write(Texts.letter(NoticeKind.OVERDUE, "key"));

        assertThat(letter.subject()).isEqualTo(Texts.of("overdueSubject"));
        assertThat(letter.text()).contains(Texts.of("taskName"), Texts.of("due"), Texts.of("late"));
    }

    static Stream<List<String>> days() {
        return Arrays.stream(Texts.of("days").split("\\|")).map(line -> List.of(line.split(":", 2)));
    }

    @Clause("R-46")
    @ParameterizedTest
    @MethodSource("days")
    void aReminderCountsWorkingDaysInProperRussian(List<String> days) {
        Map<String, String> facts = Texts.factsWith("workingDaysLeft", days.get(0));

        Letter letter =
                writer.write(new NewNotice(NoticeKind.DUE_SOON, Texts.publisher(), Texts.SAKHALIN, facts, "key"));

        assertThat(letter.text()).contains(Texts.of("due") + ", " + days.get(1) + ".");
    }

    @Test
    void markupInAFactStaysText() {
        Map<String, String> facts = Texts.factsWith("remark", "<script>alert('1')</script> [[${7*7}]] & \"x\"");

        Letter letter =
                writer.write(new NewNotice(NoticeKind.RETURNED, Texts.publisher(), Texts.SAKHALIN, facts, "key"));

        assertThat(letter.html())
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script")
                .contains("[[${7*7}]]");
        assertThat(letter.text()).contains("<script>alert('1')</script> [[${7*7}]] & \"x\"");
    }

    @Test
    void aLinkLeadsNowhereButToThisSite() {
        NewNotice letter = Texts.letter(NoticeKind.ASSIGNED, "key");

        assertThatIllegalArgumentException().isThrownBy(() -> letter.onPage("//evil.example.org/"));
        assertThatIllegalArgumentException().isThrownBy(() -> letter.onPage("https://evil.example.org/"));
    }

    private static void assertNothingIsLeftOver(Letter letter) {
        for (String part : List.of(letter.subject(), letter.text(), letter.html())) {
            assertThat(part).doesNotContain("..", "[(", "[#", "[/]", "${", "null", " th:", "??", "notification.");
        }
    }
}
