package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;
import org.touchpointregister.testing.Clause;

/** One file brings in an authority the product has never heard of. */
class FifthAuthorityTests {

    private static final Regulations REGULATIONS =
            Regulations.read(RegulationSamples.at("2026-03-02T09:00:00Z"), RegulationSamples.EXTRA);
    private static final Regulation FOREST = REGULATIONS.of(new AuthorityId(RegulationSamples.INVENTED));

    @Test
    @Clause({"R-1", "R-11", "R-13"})
    void itsTermColumnsAndWordsAreItsOwn() {
        assertThat(REGULATIONS.all()).hasSize(8);
        assertThat(FOREST.publicationTerm())
                .isNotNull()
                .extracting(Regulation.PublicationTerm::term)
                .isEqualTo(new Term(15, TermUnit.CALENDAR_DAYS, StartRule.EVENT_DAY_INCLUDED, DayOffShift.NEXT));
        assertThat(FOREST.columns()).hasSize(7);
        assertThat(FOREST.form().columnNumbers()).isFalse();
        assertThat(FOREST.internalTerms().reminders()).containsExactly(4, 2);
        assertThat(FOREST.internalTerms().ladder()).isEqualTo(new Regulation.Ladder(List.of(1), true, List.of(1, 3)));
        assertThat(FOREST.directions()).hasSize(4);
        assertThat(FOREST.needs()).hasSize(4);
    }

    @Test
    @Clause({"R-11", "R-14"})
    void onlyItsOrderLetsTheTermBeStoppedAndAFileWithoutALadderHasTheUsualOne() {
        assertThat(REGULATIONS.all())
                .filteredOn(regulation -> regulation.publicationTerm() != null)
                .filteredOn(regulation -> !Objects.requireNonNull(regulation.publicationTerm())
                        .pauses()
                        .isEmpty())
                .containsExactly(FOREST);
        String without = RegulationSamples.inventedFile().replaceFirst("(?m)^  ladder: .*\\n", "");
        assertThat(RegulationLoader.load(RegulationSamples.with(
                                RegulationSamples.file(RegulationSamples.INVENTED + ".yaml", without)))
                        .regulations())
                .filteredOn(regulation -> regulation.id().equals(FOREST.id()))
                .singleElement()
                .extracting(regulation -> regulation.internalTerms().ladder().overdue())
                .isEqualTo(List.of(1, 5));
    }

    @Test
    @Clause({"R-9", "R-44"})
    void itsFileSaysWhereTheHeadDecidesAndPreparersChooseWhereItDoesNot() {
        Regulation mur = REGULATIONS.of(new AuthorityId("murmansk-tourism"));
        String paperOnly = RegulationSamples.inventedFile().replace("signing: SYSTEM", "signing: PAPER");
        Regulation onPaper = RegulationLoader.load(
                        RegulationSamples.with(RegulationSamples.file(RegulationSamples.INVENTED + ".yaml", paperOnly)))
                .regulations()
                .stream()
                .filter(regulation -> regulation.id().equals(FOREST.id()))
                .findFirst()
                .orElseThrow();

        assertThat(FOREST.act().onPaperAllowed()).isFalse();
        assertThat(onPaper.act().decidedOnPaper(false)).isTrue();
        assertThat(mur.act().onPaperAllowed()).isTrue();
        assertThat(mur.act().decidedOnPaper(false)).isFalse();
        assertThat(mur.act().decidedOnPaper(true)).isTrue();
    }

    @Test
    @Clause("R-26")
    void whatItAdoptsFromTheRecommendationsIsAHintThatCitesThem() {
        assertThat(FOREST.rules().rule("R-26")).hasValueSatisfying(rule -> {
            assertThat(rule.severity()).isEqualTo(Severity.HINT);
            assertThat(rule.clause()).startsWith(REGULATIONS.parent().citation());
        });
        assertThat(FOREST.rules().rule("R-31")).isEmpty();
    }

    @Test
    @Clause({"R-3", "R-4", "R-7"})
    void anAuthorityWithoutAnOrderOfItsOwnAppliesTheRecommendations() {
        String own = RegulationSamples.inventedFile();
        String without = own.replace("adopts: [R-26]", "adopts: [R-26, approvedBy, directions, needs, types, grounds]");
        for (String part : List.of("approvedBy", "directions", "needs", "types", "grounds")) {
            without = without.replaceFirst("(?ms)^" + part + ":\\n.*?(?=^\\S)", "");
        }
        without = without.replace(", type: forest-portal", "").replace(", type: cordon", "");
        Regulation applied = RegulationLoader.load(
                        RegulationSamples.with(RegulationSamples.file(RegulationSamples.INVENTED + ".yaml", without)))
                .regulations()
                .stream()
                .filter(regulation -> regulation.id().equals(FOREST.id()))
                .findFirst()
                .orElseThrow();
        Recommendations parent = REGULATIONS.parent();
        assertThat(applied.directions()).isEqualTo(parent.directions());
        assertThat(applied.needs()).isEqualTo(parent.needs());
        assertThat(applied.types()).isEqualTo(parent.types());
        assertThat(applied.grounds()).isEqualTo(parent.grounds());
        assertThat(applied.approvedBy()).isEqualTo(parent.approvedBy());
        assertThat(applied.needs()).allMatch(need -> need.clause().startsWith(parent.citation()));
    }
}
