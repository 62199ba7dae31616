package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.touchpointregister.act.CorrectionState;
import org.touchpointregister.act.GostSignature;
import org.touchpointregister.act.Registration;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineMoves;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** What was found wrong after registration is put right, and nothing is overwritten. */
class CorrectionTests extends RideTest {

    @Test
    @Clause({"R-45", "R-46", "R-11"})
    void aMistypedNumberAndDateAreCorrectedBesideWhatWasTypedAndTheTermIsCountedAnew() {
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR);
        Registration typed = act.registered();
        Edition edition = edition(act);
        Deadline before = deadline(act);
        String number = "true-" + typed.number();
        Map<String, Object> truth = CorrectionRide.described(
                Map.of("decision", "requisites", "actNumber", number, "actDate", "2026-02-25"));

        CorrectionRide correction = CorrectionRide.of(rides, act).describe(truth);
        for (String who : List.of("authorised", "head1", "clerk.kur", "authorised.kur")) {
            assertThat(correction.tasks(who, "confirmCorrection"))
                    .as("neither whoever described it nor a stranger confirms it: %s", who)
                    .isEmpty();
        }
        correction.answer("clerk", "confirmCorrection", Map.of("decision", "reject", "remark", "Look at the stamp."));
        correction.describe(truth).confirm();

        assertThat(correction.stands()).isEmpty();
        assertThat(act.registered().number()).isEqualTo(number);
        assertThat(act.registered().signedOn()).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(act.now().registeredAs()).isEqualTo(typed);
        assertThat(correction.now().wasNumber()).isEqualTo(typed.number());
        assertThat(correction.now().wasDate()).isEqualTo(typed.signedOn());
        assertThat(correction.now().confirmedBy()).isEqualTo("clerk.mur");
        assertThat(edition(act)).usingRecursiveComparison().isEqualTo(edition);
        LocalDate due = deadline(act).due();
        assertThat(due).isEqualTo(LocalDate.of(2026, 3, 12)).isBefore(before.due());
        assertThat(act.task("publishEdition").getDueDate().toInstant())
                .isEqualTo(deadline(act).taskDue());
        assertThat(rides.bean(DeadlineMoves.class).of(before.id()))
                .singleElement()
                .satisfies(move -> assertThat(List.of(move.from(), move.to())).containsExactly(before.due(), due));
        shownWithWhatItWas(act, typed, number);
        act.publish();
    }

    private void shownWithWhatItWas(ActRide act, Registration typed, String number) {
        Visitor authorised = Visitor.signedIn(port(), "authorised.mur");
        assertThat(authorised.browser().get("/acts/" + act.id()).body())
                .contains(number, String.valueOf(typed.number()), "As on the paper.");
        assertThat(authorised
                        .browser()
                        .get("/registers/murmansk-tourism/editions")
                        .body())
                .contains(number, edition(act).ground().title());
        assertThat(authorised
                        .api("GET", "/registers/murmansk-tourism/editions/" + act.edition(), Map.of())
                        .body())
                .contains("corrections", number);
        Visitor stranger = Visitor.signedIn(port(), "authorised.kur");
        assertThat(stranger.browser().get("/acts/" + act.id()).statusCode()).isEqualTo(403);
    }

    @Test
    @Clause("R-46")
    void aPublishedEditionIsJudgedByTheTrueDate() {
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR);
        rides.travelTo("2026-03-16T06:00:00Z");
        act.publish();
        assertThat(act.publication().inTime()).isTrue();
        Instant placed = act.publication().publishedAt();

        CorrectionRide.of(rides, act)
                .describe(Map.of("decision", "requisites", "actDate", "2026-02-20"))
                .confirm();

        assertThat(act.publication().inTime()).isFalse();
        assertThat(act.publication().lateReason()).isEqualTo("As on the paper.");
        assertThat(act.publication().publishedAt()).isEqualTo(placed);
    }

    @Test
    @Clause("R-45")
    void anEditionUnlikeThePaperIsPutRightUnderTheSameAct() {
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR);
        Edition before = edition(act);
        Ride change = rides.toAccepted(MUR);
        Map<String, Object> paper =
                Map.of("decision", "paper", "changes", change.id().toString());
        assertThat(codes(
                        CorrectionRide.of(rides, act),
                        Map.of(
                                "decision",
                                "paper",
                                "ground",
                                "Paper.",
                                "changes",
                                act.id().toString())))
                .containsExactly("act.correction.notWaiting");
        CorrectionRide correction = CorrectionRide.of(rides, act).describe(paper);
        ActRide another = rides.toSigned(MUR);
        assertThat(correction
                        .refused("clerk", "confirmCorrection", Map.of("decision", "confirm"))
                        .sentence()
                        .code())
                .isEqualTo("act.correction.anotherOnItsWay");
        another.register().publish();

        correction.confirm();

        Edition made = correction.made();
        assertThat(made.ground().id()).isEqualTo(act.id());
        assertThat(made.rowCount())
                .isEqualTo(rides.editions().require(MUR.id(), another.edition()).rowCount() + 1);
        assertThat(change.state()).isEqualTo(ChangeState.ADOPTED);
        assertThat(change.stands()).isEmpty();
        assertThat(edition(act)).usingRecursiveComparison().isEqualTo(before);
        correction.publish();
        assertThat(correction.stands()).isEmpty();
        assertThat(rides.publications().currentOf(MUR.id()).orElseThrow().edition())
                .isEqualTo(made.number());
        assertThat(publicPage(act.edition().value()))
                .contains(made.number().toString(), edition(act).contentHash());
        everythingUnderTheActIsTakenBackTogether(act, made);
    }

    /** The act has made two editions, with another act's between them, whose row stays. */
    private void everythingUnderTheActIsTakenBackTogether(ActRide act, Edition made) {
        CorrectionRide cancelled = CorrectionRide.of(rides, act)
                .describe(Map.of(
                        "decision", "cancelled", "actNumber", "takes-back-" + act.edition(), "actDate", "2026-03-02"))
                .confirm()
                .publish();
        assertThat(cancelled.made().rowCount()).isEqualTo(made.rowCount() - 2);
    }

    @Test
    @Clause("R-45")
    void aCancelledActIsTakenBackUnderTheActThatCancelsIt() throws IOException {
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR).publish();
        Edition before = rides.editions()
                .require(MUR.id(), new EditionNumber(act.edition().value() - 1));
        CorrectionRide correction = CorrectionRide.of(rides, act);
        Map<String, Object> cancelling = new HashMap<>(CorrectionRide.described(
                Map.of("decision", "cancelled", "actNumber", "cancels-" + act.edition(), "actDate", "2026-03-02")));
        String taken = String.valueOf(act.registered().number());
        assertThat(codes(correction, Map.of("decision", "cancelled", "actNumber", taken)))
                .containsExactlyInAnyOrder("act.correction.groundRequired", "act.correction.dateRequired");
        assertThat(codes(correction, with(cancelling, "actNumber", taken))).containsExactly("act.numberTaken");
        assertThat(codes(correction, with(cancelling, "actDate", "2026-03-03"))).containsExactly("act.dateInFuture");
        assertThat(codes(correction, with(cancelling, "actDate", "2026-03-01")))
                .containsExactly("act.correction.cancelledEarlier");

        correction.describe(cancelling).confirm();

        Edition made = correction.made();
        assertThat(made.contentHash()).as("the rows as they were").isEqualTo(before.contentHash());
        assertThat(made.ground().id()).isNotEqualTo(act.id());
        assertThat(made.ground().title()).contains("cancels-" + act.edition(), "N-");
        assertThat(rides.acts().require(made.ground().id()).edition()).isEqualTo(made.number());
        correction.publish();
        theCancellingActIsTheOneThatCame(correction);
        assertThat(publicPage(act.edition().value())).contains("cancels-" + act.edition());
        CorrectionRide again =
                CorrectionRide.of(rides, act).describe(with(cancelling, "actNumber", "cancels-again-" + act.edition()));
        assertThat(again.refused("clerk", "confirmCorrection", Map.of("decision", "confirm"))
                        .sentence()
                        .code())
                .isEqualTo("register.changedSince");
        again.answer("clerk", "confirmCorrection", Map.of("decision", "reject", "remark", "Done already."));
        again.describe(Map.of("decision", "drop"));
    }

    /** It was not drafted here: no text of it is made up, a scan of it is kept. */
    private void theCancellingActIsTheOneThatCame(CorrectionRide correction) throws IOException {
        Edition made = correction.made();
        ActRide cancelling =
                new ActRide(rides, MUR, rides.acts().require(made.ground().id()));
        assertThat(Printed.fetch(port(), "clerk.mur", cancelling, "draft.pdf").statusCode())
                .isEqualTo(409);
        byte[] scan = "%PDF-1.4 cancels".getBytes(StandardCharsets.US_ASCII);
        Signing clerk = new Signing(port(), "clerk.mur", cancelling);
        assertThat(new Signing(port(), "clerk.kur", cancelling)
                        .post("scan", scan)
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.post("signature", GostSignature.of256().sign(scan)).statusCode())
                .isEqualTo(409);
        assertThat(clerk.post("scan", scan).statusCode()).isEqualTo(201);
        assertThat(Visitor.signedIn(port(), "clerk.mur")
                        .browser()
                        .get("/acts/" + cancelling.id())
                        .body())
                .contains(correction.number(), "scan");
        Map<String, byte[]> archive = Archive.of(port(), MUR.login("manager"), made);
        assertThat(archive.keySet()).contains("act/corrections/" + correction.number() + ".json");
        assertThat(archive).doesNotContainKey("act/act.pdf");
        assertThat(archive.values()).contains(scan);
        assertThat(new String(Objects.requireNonNull(archive.get("decisions/steps.json")), StandardCharsets.UTF_8))
                .contains("confirmCorrection");
    }

    private String publicPage(int edition) {
        return new Web(port())
                .get("/registers/murmansk-tourism/editions/" + edition)
                .body();
    }

    @Test
    @Clause("R-45")
    void anErrorInTheActItselfIsLeftToAnOrdinaryNewAct() {
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR).publish();

        CorrectionRide correction = CorrectionRide.of(rides, act).describe(Map.of("decision", "error"));

        assertThat(correction.visits("ordinaryActFollows")).isOne();
        assertThat(correction.now().state()).isEqualTo(CorrectionState.ENDED);
        assertThat(rides.editions().latest(MUR.id()).orElseThrow().number()).isEqualTo(act.edition());
    }

    @Test
    @Clause("R-45")
    void onlyAnAuthorisedPersonOfThatAuthorityStartsIt() {
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR).publish();
        for (String who : List.of("head1", "clerk", "publisher", "authorised.kur")) {
            assertThatThrownBy(() -> CorrectionRide.start(rides, act, who))
                    .as(who)
                    .isInstanceOfAny(AuthorizationException.class, Refusal.class);
        }
    }

    private static List<String> codes(CorrectionRide correction, Map<String, ?> answer) {
        return correction.refused("authorised", "prepareCorrection", answer).fields().stream()
                .map(FieldSentence::sentence)
                .map(Refusal.Sentence::code)
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> answer, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(answer);
        changed.put(name, Objects.requireNonNull(value));
        return changed;
    }

    private Edition edition(ActRide act) {
        return rides.editions().require(MUR.id(), act.edition());
    }

    private Deadline deadline(ActRide act) {
        return rides.bean(Deadlines.class)
                .findByKey("publication:" + act.publication().id())
                .orElseThrow();
    }
}
