package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.touchpointregister.publication.Proof;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationState;
import org.touchpointregister.publication.Timeliness;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** Kursk names two places: a file store of the institutions (6.2) and, with the term, the site (6.5). */
class TwoPlacesTests extends RideTest {

    @Test
    @Clause({"R-10", "R-11", "R-46"})
    void eachPlaceHasATaskOfItsOwnAndOneMayBeLateWithoutTheOther() {
        rides.publishedBefore(KUR);
        rides.travelTo("2026-04-24T08:00:00Z");
        ActRide act = rides.toPublication(KUR);
        assertThat(act.tasks("publisher", "publishEdition")).hasSize(2);

        complete(act, "file-store", Map.of("evidence", "In the store."));
        assertThat(act.stands()).contains("confirmPublication", "publishEdition");
        act.confirm(Map.of("decision", "confirm"));
        assertThat(of(act, "file-store").state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(Objects.requireNonNull(of(act, "file-store").proof()).automatic())
                .isFalse();
        assertThat(of(act, "site").state()).isEqualTo(PublicationState.WAITING);

        rides.travelTo("2026-05-20T08:00:00Z");
        rides.desks().runDueJobs();
        complete(act, "site", Map.of("lateReason", "Forgotten."));

        assertThat(of(act, "file-store").timeliness()).isEqualTo(Timeliness.IN_TIME);
        assertThat(of(act, "site").timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(Objects.requireNonNull(of(act, "site").proof()).route()).isEqualTo(Proof.Route.BUILT_IN);
        assertThat(act.visits("publishedLate")).isOne();
        assertThat(act.visits("publishedOnTime")).isOne();
        assertThat(act.stands()).isEmpty();
    }

    @Test
    @Clause("R-46")
    void whoPlacedItCannotConfirmItAndASecondPersonSendsItBackWithTheReason() {
        ActRide act = rides.toPublication(KUR);
        Refusal foreign = act.refused(() -> act.completeUnclaimed(
                "publisher", task(act, "file-store"), Map.of("address", "https://elsewhere.example/register.csv")));
        assertThat(foreign.fields()).extracting(Refusal.FieldSentence::field).containsExactly("address");

        complete(act, "file-store", Map.of("evidence", "In the store."));
        assertThat(act.tasks("publisher", "confirmPublication")).isEmpty();
        act.confirm(Map.of("decision", "reject", "remark", "Nothing there."));

        assertThat(of(act, "file-store").sentBackBecause()).contains("Nothing there.");
        assertThat(act.tasks("publisher", "publishEdition")).hasSize(2);
        act.publish();
        assertThat(act.stands()).isEmpty();
    }

    @Test
    @Clause("R-46")
    void aNewerEditionFulfilsAnOlderOneThatWaitsForTheSecondPerson() {
        ActRide older = rides.toPublication(KUR);
        complete(older, "file-store", Map.of("evidence", "In the store."));
        assertThat(older.stands()).contains("confirmPublication");

        rides.toPublication(KUR).publish();

        assertThat(of(older, "file-store").state()).isEqualTo(PublicationState.FULFILLED_BY_SUCCESSOR);
        assertThat(older.stands()).isEmpty();
        assertThat(older.visits("publishedWithinSuccessor")).isEqualTo(2);
    }

    @Test
    @Clause("R-46")
    void theSecondPersonsAnswerInTasklistFulfilsTheOlderEditionToo() {
        ActRide older = rides.toPublication(KUR);
        ActRide newer = rides.toPublication(KUR);
        complete(newer, "file-store", Map.of("evidence", "In the store."));

        Visitor.signedIn(port(), KUR.login("authorised"))
                .answer(newer.number(), "confirmPublication", Map.of("decision", "confirm"));

        assertThat(of(older, "file-store").state()).isEqualTo(PublicationState.FULFILLED_BY_SUCCESSOR);
        complete(newer, "site", Map.of());
        assertThat(older.stands()).isEmpty();
    }

    private void complete(ActRide act, String target, Map<String, ?> answer) {
        act.completeUnclaimed("publisher", task(act, target), answer);
        rides.desks().runDueJobs();
    }

    private Task task(ActRide act, String target) {
        return act.tasks("publisher", "publishEdition").stream()
                .filter(task ->
                        target.equals(rides.engine().getRuntimeService().getVariable(task.getExecutionId(), "target")))
                .findFirst()
                .orElseThrow();
    }

    private static Publication of(ActRide act, String target) {
        return act.publications().stream()
                .filter(publication -> publication.target().equals(target))
                .findFirst()
                .orElseThrow();
    }
}
