package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.touchpointregister.regulation.Regulation.ActForm;
import org.touchpointregister.regulation.Regulation.Decision.Decider;
import org.touchpointregister.regulation.Regulation.NumericLimit;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.Peculiarities.Presence;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.regulation.Regulation.Requirement;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Term;
import org.touchpointregister.testing.Clause;

/** What sets the four orders apart, and the methodological recommendations above them. */
class OrderDetailsTests {

    private static final Regulations REGULATIONS = RegulationSamples.builtIn();
    private static final Regulation SAK = regulation("sakhalin-social-protection");
    private static final Regulation KUR = regulation("kursk-education");
    private static final Regulation MUR = regulation("murmansk-tourism");
    private static final Regulation LEN = regulation("leningrad-administration");

    @Test
    @Clause("R-1")
    void subordinateInstitutionsAreInScopeOfSakhalinAndKurskOnly() {
        assertThat(SAK.institutions().inScope()).isTrue();
        assertThat(KUR.institutions().inScope()).isTrue();
        assertThat(MUR.institutions().inScope()).isFalse();
        assertThat(LEN.institutions().inScope()).isFalse();
        assertThat(SAK.institutions().submit()).isEqualTo(Regulation.Institutions.Submit.VIA_DEPARTMENT);
    }

    @Test
    @Clause("R-2")
    void allFourGlossariesDiffer() {
        Set<List<String>> terms = REGULATIONS.all().stream()
                .map(regulation -> regulation.glossary().stream()
                        .map(Regulation.CitedTerm::definition)
                        .toList())
                .collect(Collectors.toSet());
        assertThat(terms).hasSize(4);
    }

    @Test
    @Clause("R-3")
    void onlyMurmanskCaptionsTheProcessColumnByDirection() {
        assertThat(MUR.directions()).allMatch(direction -> direction.processCaption() != null);
        assertThat(List.of(SAK, KUR, LEN))
                .flatExtracting(Regulation::directions)
                .allMatch(direction -> direction.processCaption() == null);
        assertThat(MUR.direction("other").orElseThrow().client()).isEqualTo(Regulation.Client.ANY);
    }

    @Test
    @Clause("R-4")
    void twoNeedsOfMurmanskHaveFourSubObjects() {
        assertThat(MUR.needs())
                .filteredOn(need -> !need.subObjects().isEmpty())
                .extracting(Regulation.Need::code)
                .containsExactly("information", "submission");
        assertThat(MUR.need("information").orElseThrow().subObjects()).hasSize(4);
        assertThat(KUR.need("information").orElseThrow().subObjects()).isEmpty();
    }

    @Test
    @Clause("R-5")
    void aNumericRequirementCarriesItsLimitAndItsCondition() {
        for (Regulation regulation : List.of(SAK, MUR)) {
            NumericLimit mention = limit(regulation, "social-answer-to-mention");
            NumericLimit appeal = limit(regulation, "social-answer-to-appeal");
            assertThat(mention.atMost()).isEqualTo(4);
            assertThat(appeal.atMost()).isEqualTo(2);
            assertThat(mention.condition()).isNotNull().isEqualTo(appeal.condition());
            assertThat(limit(regulation, "phone-transfers").atMost()).isEqualTo(2);
        }
        assertThat(limit(SAK, "reception-waiting-time")).matches(limit -> limit.atMost() == 15);
        assertThat(MUR.requirement("reception-waiting-time")).isEmpty();
    }

    @Test
    @Clause("R-5")
    void aBulletOfMurmanskThatMixesAMandatoryAndAnOptionalPartIsTwoRequirements() {
        assertThat(MUR.requirement("social-open").orElseThrow().mandatory()).isTrue();
        assertThat(MUR.requirement("social-moderation").orElseThrow().mandatory())
                .isFalse();
        assertThat(MUR.type("official-site").orElseThrow().requirements()).noneMatch(Requirement::mandatory);
    }

    @Test
    @Clause("R-5")
    void aMobileAppMeetsWhatASiteMeetsSaveTheDigitalAssistant() {
        assertThat(SAK.requirementsOf(Channel.DIGITAL, "mobile-app"))
                .extracting(Requirement::code)
                .contains("site-satisfaction", "app-push")
                .doesNotContain("site-digital-assistant", "app-as-site")
                .hasSize(11);
    }

    @Test
    @Clause("R-5")
    void theFileSaysWhatChannelThePhoneIs() {
        assertThat(MUR.type("phone").orElseThrow().channel()).isEqualTo(Channel.OFFLINE);
        assertThat(SAK.type("phone").orElseThrow().channel()).isEqualTo(Channel.DIGITAL);
        assertThat(KUR.predefinedTouchpoints())
                .filteredOn(touchpoint -> touchpoint.code().equals("phone"))
                .allMatch(touchpoint -> touchpoint.channel() == Channel.OFFLINE);
        assertThat(SAK.type("written").orElseThrow().channel()).isNull();
    }

    @Test
    @Clause("R-5")
    void inKurskTheChannelAloneDecidesAndInLeningradNothingIsToBeMet() {
        assertThat(KUR.requirementsOf(Channel.DIGITAL, null)).hasSize(9);
        assertThat(KUR.requirementsOf(Channel.OFFLINE, null)).hasSize(17);
        assertThat(LEN.requirementsOf(Channel.DIGITAL, "official-site")).isEmpty();
    }

    @Test
    @Clause("R-6")
    void internalPointsHaveNoType() {
        assertThat(MUR.predefinedTouchpoints())
                .filteredOn(touchpoint -> Set.of(
                                "document-flow", "civil-servant-workplace", "request-journal", "network-drive")
                        .contains(touchpoint.code()))
                .hasSize(4)
                .allMatch(touchpoint -> touchpoint.type() == null);
    }

    @Test
    @Clause("R-8")
    void theKeeperDecidesEverywhereButInMurmanskWhereTheUnitsChangeAndExclude() {
        assertThat(MUR.keeper().decides().get(Operation.INCLUDE)).matches(made -> made.by() == Decider.KEEPER);
        assertThat(MUR.keeper().decides().get(Operation.MODIFY)).matches(made -> made.by() == Decider.DEPARTMENT);
        assertThat(MUR.keeper().decides().get(Operation.EXCLUDE)).matches(made -> made.by() == Decider.DEPARTMENT);
        for (Regulation regulation : List.of(SAK, KUR, LEN)) {
            assertThat(regulation.keeper().decides()).hasSize(3);
            assertThat(regulation.keeper().decides().values()).allMatch(made -> made.by() == Decider.KEEPER);
        }
    }

    @Test
    @Clause("R-8")
    void onlyKurskIsKeptByAWorkingGroupToWhichOthersBringTheData() {
        assertThat(KUR.keeper().type()).isEqualTo(Regulation.Keeper.Type.WORKING_GROUP);
        assertThat(KUR.keeper().voting()).isNotNull();
        assertThat(KUR.keeper().bringsData()).isNotNull();
        assertThat(List.of(SAK, MUR, LEN))
                .allMatch(regulation -> regulation.keeper().type() == Regulation.Keeper.Type.AUTHORISED_PERSON
                        && regulation.keeper().voting() == null);
        assertThat(LEN.keeper().appointment().text()).contains("621/1-");
    }

    @Test
    @Clause("R-9")
    void murmanskAmendsItsOrderTheOthersApproveAnewAndLeningradNeedsNoAct() {
        assertThat(MUR.act().mode()).isEqualTo(ActForm.Mode.AMEND_WHOLE);
        assertThat(MUR.act().amends()).contains("28.02.2024", "21");
        assertThat(SAK.act().mode()).isEqualTo(ActForm.Mode.APPROVE_ANEW);
        assertThat(KUR.act().mode()).isEqualTo(ActForm.Mode.APPROVE_ANEW);
        assertThat(LEN.act().required()).isFalse();
        assertThat(LEN.act().kind()).isNull();
    }

    @Test
    @Clause("R-10")
    void kurskHasTwoTargetsAndLeningradNone() {
        assertThat(KUR.publicationTargets())
                .extracting(PublicationTarget::kind, PublicationTarget::termApplies)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TargetKind.FILE_STORE, false),
                        org.assertj.core.groups.Tuple.tuple(TargetKind.BUILT_IN_SITE, true));
        assertThat(List.of(SAK, MUR))
                .flatExtracting(Regulation::publicationTargets)
                .extracting(PublicationTarget::kind)
                .containsExactly(TargetKind.BUILT_IN_SITE, TargetKind.BUILT_IN_SITE);
        assertThat(LEN.publicationTargets()).isEmpty();
        assertThat(LEN.visibility()).isEqualTo(Regulation.Visibility.INTERNAL);
    }

    @Test
    @Clause("R-11")
    void theTermIsTenWorkingDaysFromTheNextDayAndLeningradHasNone() {
        for (Regulation regulation : List.of(SAK, KUR, MUR)) {
            assertThat(regulation.publicationTerm())
                    .isNotNull()
                    .extracting(Regulation.PublicationTerm::term)
                    .isEqualTo(Term.workingDays(10));
        }
        assertThat(LEN.publicationTerm()).isNull();
    }

    @Test
    @Clause("R-13")
    void murmanskPrintsARowOfColumnNumbersUnderSixHeadings() {
        assertThat(MUR.form().columnNumbers()).isTrue();
        assertThat(MUR.columns())
                .extracting(column -> column.field().name())
                .containsExactly("NUMBER", "DIRECTION", "PROCESS", "TOUCHPOINT", "NEEDS", "PECULIARITIES");
    }

    @Test
    @Clause("R-15")
    void theMisprintedPrincipleOfMurmanskIsKeptWithANote() {
        assertThat(MUR.principles().get(2).note()).isNotNull();
        assertThat(SAK.principles()).allMatch(principle -> principle.note() == null);
    }

    @Test
    @Clause("R-20")
    void peculiaritiesAreRequiredInLeningradOptionalInSakhalinAndMurmanskAndAbsentInKursk() {
        assertThat(LEN.peculiarities().presence()).isEqualTo(Presence.REQUIRED);
        assertThat(SAK.peculiarities().presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(MUR.peculiarities().presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(KUR.peculiarities().presence()).isEqualTo(Presence.ABSENT);
        assertThat(REGULATIONS.parent().peculiarities().presence()).isEqualTo(Presence.REQUIRED);
    }

    @Test
    @Clause("R-26")
    void antiFormalismIsNoRuleOfLeningrad() {
        assertThat(LEN.rules().rule("R-26")).isEmpty();
    }

    @Test
    @Clause({"R-3", "R-4", "R-5", "R-7"})
    void theRecommendationsAreTheParentAndNoAuthority() {
        Recommendations parent = REGULATIONS.parent();
        assertThat(parent.directions()).hasSize(5);
        assertThat(parent.needs()).hasSize(9);
        assertThat(parent.grounds()).hasSize(4);
        assertThat(parent.types()).extracting(Regulation.TouchpointType::code).contains("api");
        assertThat(parent.act().numberRequired()).isFalse();
        assertThat(parent.keeper().approvedWithRegister()).isTrue();
        assertThat(parent.interaction().sections()).hasSize(7);
        assertThat(REGULATIONS.find(new AuthorityId(parent.id()))).isEmpty();
        assertThat(REGULATIONS.all()).hasSize(4);
    }

    @Test
    void nobodyCanAddToWhatAnOrderSays() {
        assertThatThrownBy(() -> MUR.needs().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> LEN.need("forms").orElseThrow().subObjects().add("more"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static NumericLimit limit(Regulation regulation, String requirement) {
        NumericLimit limit = regulation.requirement(requirement).orElseThrow().limit();
        assertThat(limit).isNotNull();
        return java.util.Objects.requireNonNull(limit);
    }

    private static Regulation regulation(String id) {
        return REGULATIONS.of(new AuthorityId(id));
    }
}
