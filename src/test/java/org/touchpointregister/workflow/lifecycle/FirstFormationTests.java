package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.touchpointregister.workflow.lifecycle.Body.OZR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Overlap;
import org.touchpointregister.change.Overlaps;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.formation.Answer;
import org.touchpointregister.formation.FormationState;
import org.touchpointregister.formation.OverlapResolutions;
import org.touchpointregister.publication.PublicationTerms;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.MailBox;

/** Twelve departments are asked, two are late, one is sent back, two name the same touchpoint: edition 1 comes of it. */
class FirstFormationTests extends RideTest {

    private static final String SHARED = "Portal of the lakes";

    @Test
    @Clause({"R-47", "R-21", "R-11", "R-14", "R-44"})
    void everyDepartmentAnswersAndTheAnswersBecomeEditionOne() {
        List<String> units = Newcomers.comeToWork(rides, OZR, 12);
        FormationRide formation = FormationRide.open(rides, OZR, "2026-03-20", List.of());
        assertThat(units).hasSize(12);
        assertThat(formation.counts()).containsOnly(Map.entry(Answer.WAITING, 12));
        assertThat(rides.bean(Deadlines.class).of(formation.of("unit-12").id().toString()))
                .as("each department's own task is due on the day that was given")
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 3, 20)));
        assertThat(secondFormation().sentence().code()).isEqualTo("formation.underWay");

        tenDepartmentsAnswer(formation);
        twoAreLate(formation);
        oneOwnsWhatTwoHaveNamed(formation);
        ActRide act = editionOneIsApproved(formation);

        assertThat(act.publications())
                .allSatisfy(publication -> assertThat(
                                rides.bean(PublicationTerms.class).legal(publication))
                        .isFalse());
        assertThat(formation.now().state()).isEqualTo(FormationState.FORMED);
        assertThat(secondFormation().sentence().code()).isEqualTo("formation.formedAlready");
        theLateOneFollows(formation);
        Set<String> ours = formation.nodes();
        ours.removeAll(FormationRide.WITHOUT_ACT);
        assertThat(formation.visited()).containsExactlyInAnyOrderElementsOf(ours);
    }

    private void tenDepartmentsAnswer(FormationRide formation) {
        for (int unit = 1; unit <= 10; unit++) {
            Ride change = unit <= 2
                    ? formation.answers(unit, "Counter " + unit, SHARED)
                    : formation.answers(unit, "Counter " + unit);
            assertThat(change.stands()).containsExactly("checkCompleteness");
            change.check(unit == 10 ? "return" : "accept");
        }
        assertThat(formation.counts())
                .containsOnly(
                        Map.entry(Answer.WAITING, 2), Map.entry(Answer.ACCEPTED, 9), Map.entry(Answer.RETURNED, 1));
        assertThat(rides.acts().of(OZR.id())).isEmpty();
        assertThat(nobodyMakesAnActOfThem().sentence().code()).isEqualTo("act.nothingWaits");
        Ride returned = formation.of("unit-10");
        returned.answer("head10", "reworkChange", Map.of());
        returned.check("accept");
    }

    private void twoAreLate(FormationRide formation) {
        new Watch(rides, OZR).morning("2026-03-19");
        assertThat(subjects("head11")).as("a reminder before the day").anyMatch(this::isOfPreparing);
        int before = subjects("head11").size();
        new Watch(rides, OZR).morning("2026-03-23");
        assertThat(subjects("head11")).as("a reminder after it").hasSizeGreaterThan(before);
        assertThat(formation.waiting()).containsExactly("Unit unit-11", "Unit unit-12");
        assertThat(formation.counts()).containsEntry(Answer.LATE, 2);
        Refusal notYet = formation.refused("authorised", "gatherAnswers", Map.of("decision", "approve"));
        assertThat(notYet.fields().get(0).sentence().args().get(0)).isEqualTo("Unit unit-11; Unit unit-12");
        formation.leaveOut(11, "Its head is away.");
        formation.leaveOut(12, "Nothing to say yet.");
        assertThat(formation.counts()).containsEntry(Answer.LEFT_OUT, 2);
    }

    private void oneOwnsWhatTwoHaveNamed(FormationRide formation) {
        assertThat(formation
                        .refused("authorised", "gatherAnswers", Map.of("decision", "approve"))
                        .fields()
                        .get(0)
                        .sentence()
                        .code())
                .isEqualTo("formation.overlapsAreOpen");
        List<Overlap> overlaps = rides.bean(Overlaps.class).among(formation.id());
        assertThat(overlaps).singleElement().satisfies(overlap -> {
            assertThat(overlap.touchpoint()).isEqualTo(SHARED);
            assertThat(overlap.sides())
                    .extracting(Overlap.Side::department)
                    .containsExactlyInAnyOrder("Unit unit-01", "Unit unit-02");
        });
        Overlap.Side owner = overlaps.get(0).sides().stream()
                .filter(side -> side.department().equals("Unit unit-02"))
                .findFirst()
                .orElseThrow();
        OverlapResolutions resolutions = rides.bean(OverlapResolutions.class);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> resolutions.resolve(formation.id(), owner.itemId(), "authorised.sak"))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        resolutions.resolve(formation.id(), owner.itemId(), OZR.login("authorised"));
        formation.runJobs();
        assertThat(resolutions.of(formation.id())).singleElement().satisfies(resolved -> {
            assertThat(resolved.owner()).isEqualTo("Unit unit-02");
            assertThat(resolved.contributors()).isEqualTo("Unit unit-01");
        });
        assertThat(subjects("head1")).anyMatch(subject -> subject.contains(SHARED));
        assertThat(formation.of("unit-01").rows()).hasSize(1);
    }

    private ActRide editionOneIsApproved(FormationRide formation) {
        formation.gather("approve");
        ActRide cancelled = formation.act();
        cancelled.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        assertThat(formation.stands()).contains("gatherAnswers");
        assertThat(formation.now().state()).isEqualTo(FormationState.COLLECTING);
        formation.gather("approve");
        ActRide act = formation.act();
        act.send().head("sign").register().publish();
        formation.runJobs();
        Edition first = rides.editions().latest(OZR.id()).orElseThrow();
        assertThat(first.number().value()).isEqualTo(1);
        assertThat(rides.editions().rows(first))
                .hasSize(11)
                .filteredOn(row -> row.touchpointName().equals(SHARED))
                .extracting(Row::departmentName)
                .containsExactly("Unit unit-02");
        assertThat(formation.counts()).containsOnly(Map.entry(Answer.ADOPTED, 10), Map.entry(Answer.LEFT_OUT, 2));
        return act;
    }

    private void theLateOneFollows(FormationRide formation) {
        Ride late = formation.answers(11, "Counter 11");
        late.check("accept");
        rides.toSigned(OZR, late).register();
        assertThat(late.state()).isEqualTo(ChangeState.ADOPTED);
        assertThat(rides.editions().latest(OZR.id()).orElseThrow().number().value())
                .isEqualTo(2);
        assertThat(formation.counts()).containsOnly(Map.entry(Answer.ADOPTED, 11), Map.entry(Answer.LEFT_OUT, 1));
        assertThat(formation.stands()).as("one is still to follow").contains("collectAnswers");
        onlyItsOwnAuthorityReadsIt(formation);
    }

    private void onlyItsOwnAuthorityReadsIt(FormationRide formation) {
        String path = "/formations/" + formation.id();
        JsonNode own =
                Visitor.read(Visitor.signedIn(port(), OZR.login("controller")).api("GET", path, Map.of()));
        assertThat(own.path("parts")).hasSize(12);
        assertThat(Visitor.signedIn(port(), "authorised.sak")
                        .api("GET", path, Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port(), OZR.login("head1"))
                        .api("POST", "/formations", Map.of("dueOn", "2026-06-01"))
                        .statusCode())
                .isEqualTo(403);
    }

    private Refusal secondFormation() {
        return refusalOf(() -> FormationRide.open(rides, OZR, "2026-05-20", List.of()));
    }

    private Refusal nobodyMakesAnActOfThem() {
        return refusalOf(() -> rides.desks()
                .as(
                        OZR.login("authorised"),
                        () -> rides.engine()
                                .getRuntimeService()
                                .startProcessInstanceByKey(
                                        "act-approval",
                                        Map.of("authority", OZR.id().value()))));
    }

    private static Refusal refusalOf(Runnable work) {
        Throwable thrown = catchThrowable(work::run);
        while (thrown != null && !(thrown instanceof Refusal)) {
            thrown = thrown.getCause();
        }
        if (thrown instanceof Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("was not refused");
    }

    private boolean isOfPreparing(String subject) {
        return subject.contains(rides.engine()
                .getRepositoryService()
                .getBpmnModelInstance(rides.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("register-change")
                        .latestVersion()
                        .singleResult()
                        .getId())
                .getModelElementById("prepareChange")
                .getAttributeValue("name"));
    }

    private List<String> subjects(String who) {
        return MailBox.subjectsTo(OZR.login(who));
    }
}
