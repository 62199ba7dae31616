package org.touchpointregister.change.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;

/** What each automatic check finds, and what it lets pass. */
class RulesTests {

    private static final Regulations REGULATIONS = Regulations.read(Clock.systemUTC(), null);
    private static final Regulation MURMANSK = REGULATIONS.of(new AuthorityId("murmansk-tourism"));
    private static final Regulation LENINGRAD = REGULATIONS.of(new AuthorityId("leningrad-administration"));
    private static final UUID DEPARTMENT = UUID.randomUUID();

    @Test
    @Clause("R-20")
    void aCompleteRowPassesEveryCheck() {
        List<Rule> rules = List.of(
                new EmptyChange(),
                new MissingDirection(),
                new MissingProcess(),
                new MissingTouchpoint(),
                new MissingChannel(),
                new MissingNeed(),
                new OtherNeedWithoutWords(),
                new MissingGround(),
                new MissingPeculiarities(),
                new DuplicateTouchpoint(),
                new NothingChanged(),
                new RowIsGone());

        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.check(change(MURMANSK, List.of(), complete("Portal"))))
                        .isEmpty());
    }

    @Test
    @Clause("R-40")
    void aChangeWithoutRowsSaysNothing() {
        assertThat(new EmptyChange().check(change(MURMANSK, List.of())))
                .singleElement()
                .matches(Finding::blocking);
    }

    @Test
    @Clause("R-20")
    void everyMissingFieldIsNamed() {
        Checkable change = change(MURMANSK, List.of(), ItemContent.empty());

        assertThat(new MissingDirection().check(change))
                .extracting(Finding::field)
                .containsExactly("direction");
        assertThat(new MissingProcess().check(change))
                .extracting(Finding::field)
                .containsExactly("process");
        assertThat(new MissingTouchpoint().check(change))
                .extracting(Finding::field)
                .containsExactly("touchpoint");
        assertThat(new MissingNeed().check(change)).extracting(Finding::field).containsExactly("needs");
        assertThat(new MissingGround().check(change)).extracting(Finding::field).containsExactly("grounds");
    }

    @Test
    @Clause("R-5")
    void aNamedTouchpointWithoutChannelIsFound() {
        ItemContent noChannel = complete("Portal")
                .copy()
                .touchpointId(null)
                .touchpoint("Portal", null)
                .made();

        assertThat(new MissingChannel().check(change(MURMANSK, List.of(), noChannel)))
                .extracting(Finding::field)
                .containsExactly("channel");
    }

    @Test
    @Clause("R-23")
    void aRowForTheWholeDirectionNamesNoProcess() {
        ItemContent whole = ItemContent.empty()
                .copy()
                .direction(MURMANSK.directions().get(0).code())
                .touchpoint("Portal", Channel.DIGITAL)
                .wholeDirection(true)
                .made();

        assertThat(new MissingProcess().check(change(MURMANSK, List.of(), whole)))
                .isEmpty();
    }

    @Test
    @Clause("R-4")
    void otherNeedsAreSpelledOut() {
        String other = MURMANSK.needs().stream()
                .filter(Regulation.Need::freeText)
                .findFirst()
                .orElseThrow()
                .code();

        assertThat(new OtherNeedWithoutWords().check(change(MURMANSK, List.of(), withNeed(other, null))))
                .extracting(Finding::field)
                .containsExactly("otherNeed");
        assertThat(new OtherNeedWithoutWords().check(change(MURMANSK, List.of(), withNeed(other, "a visit"))))
                .isEmpty();
    }

    @Test
    @Clause("R-20")
    void peculiaritiesAreRequiredOnlyWhereTheOrderRequiresThem() {
        assertThat(new MissingPeculiarities().check(change(LENINGRAD, List.of(), complete("Portal"))))
                .extracting(Finding::field)
                .containsExactly("peculiarities");
        assertThat(new MissingPeculiarities().check(change(MURMANSK, List.of(), complete("Portal"))))
                .isEmpty();
    }

    @Test
    @Clause("R-21")
    void aSecondRowForTheSameTouchpointOfAProcessIsRefusedWithItsClause() {
        Checkable twice = change(MURMANSK, List.of(), complete("Portal"), complete("  portal "));

        assertThat(new DuplicateTouchpoint().check(twice)).singleElement().satisfies(finding -> {
            assertThat(finding.position()).isEqualTo(2);
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.clause()).contains("2.8");
            assertThat(finding.sentence().code()).isEqualTo("change.finding.duplicateInChange");
        });
    }

    @Test
    @Clause("R-21")
    void aRowThatStandsInTheRegisterAlreadyIsRefusedAndItsDepartmentNamed() {
        assertThat(new DuplicateTouchpoint().check(change(MURMANSK, List.of(row("Portal")), complete("Portal"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().args()).contains("Department"));
    }

    @Test
    @Clause("R-21")
    void modifyingTheRowItselfIsNoDuplicate() {
        Row row = row("Portal");

        assertThat(new DuplicateTouchpoint()
                        .check(change(MURMANSK, List.of(row), ItemContent.of(Operation.MODIFY, row))))
                .isEmpty();
    }

    @Test
    @Clause("R-40")
    void aModificationThatChangesNothingIsFound() {
        Row row = row("Portal");
        Checkable same = change(MURMANSK, List.of(row), ItemContent.of(Operation.MODIFY, row));

        assertThat(new NothingChanged().check(same)).hasSize(1);
    }

    @Test
    @Clause("R-45")
    void aRowThatAnotherEditionExcludedCannotBeModified() {
        Checkable gone = change(MURMANSK, List.of(), ItemContent.of(Operation.EXCLUDE, row("Portal")));

        assertThat(new RowIsGone().check(gone)).hasSize(1);
    }

    private static Checkable change(Regulation regulation, List<Row> register, ItemContent... contents) {
        List<ItemContent> all = Arrays.asList(contents);
        List<Checkable.Item> items = IntStream.range(0, all.size())
                .mapToObj(i -> new Checkable.Item(UUID.randomUUID(), i + 1, all.get(i)))
                .toList();
        return new Checkable(regulation, register, items);
    }

    private static ItemContent complete(String touchpoint) {
        return ItemContent.of(Operation.INCLUDE, row(touchpoint)).withReason(null);
    }

    private static ItemContent withNeed(String need, @Nullable String words) {
        return complete("Portal").withNeeds(List.of(need), words);
    }

    private static Row row(String touchpoint) {
        return new Row(
                UUID.randomUUID(),
                1,
                MURMANSK.directions().get(0).code(),
                null,
                "Process",
                UUID.randomUUID(),
                touchpoint,
                Channel.DIGITAL,
                null,
                null,
                List.of(MURMANSK.needs().get(0).code()),
                null,
                null,
                List.of(new RowGround(MURMANSK.grounds().get(0).code(), null)),
                false,
                false,
                false,
                null,
                DEPARTMENT,
                "Department");
    }
}
