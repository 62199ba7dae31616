package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.People;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Refusal.Kind;
import org.touchpointregister.testing.Clause;

/** Whatever is sent, it is answered with a sentence, and nothing has moved ({@link Case#refused}). */
class BadInputTests extends RideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @Clause("R-41")
    void anAnswerOfTheCheckerThatNobodyOffered() {
        Ride change = rides.toCheck(MUR);
        String check = "checkCompleteness";

        Refusal unknown = change.refused("authorised", check, Map.of("decision", "accept", "changeId", "mine"));
        assertThat(unknown.sentence().code()).isEqualTo("workflow.answer.unknown");
        assertThat(codes(change.refused("authorised", check, Map.of("decision", "burn"))))
                .containsExactly("workflow.answer.notAllowed");
        assertThat(codes(change.refused("authorised", check, Map.of("decision", 7))))
                .containsExactly("workflow.answer.wrongType");
        assertThat(codes(change.refused("authorised", check, Map.of()))).containsExactly("workflow.answer.required");
        assertThat(codes(change.refused("authorised", check, Map.of("decision", "return"))))
                .containsExactly("workflow.answer.required");
        assertThat(codes(change.refused(
                        "authorised", check, Map.of("decision", "return", "remark", "x".repeat(100_000)))))
                .containsExactly("workflow.answer.tooLong");
        change.check("decline");
    }

    @Test
    @Clause("R-40")
    void somebodyElsesTask() {
        Ride change = rides.toPrepare(MUR);

        assertThat(change.refused("head1.sak", "prepareChange", Map.of()).kind())
                .isIn(Kind.FORBIDDEN, Kind.MISSING);
        assertThat(change.refused("head2", "prepareChange", Map.of()).kind()).isIn(Kind.FORBIDDEN, Kind.MISSING);
        assertThat(change.refused("authorised", "prepareChange", Map.of()).kind())
                .isIn(Kind.FORBIDDEN, Kind.MISSING);
        Refusal specialist = change.refused("specialist1", "prepareChange", Map.of());
        assertThat(specialist.sentence().code()).isEqualTo("change.onlyHeadSubmits");
        change.submit();
        assertThat(change.refused("authorised.sak", "checkCompleteness", Map.of("decision", "accept"))
                        .kind())
                .isIn(Kind.FORBIDDEN, Kind.MISSING);
        assertThat(change.tasks("authorised.sak", "checkCompleteness")).isEmpty();
        change.check("decline");
    }

    @Test
    @Clause("R-40")
    void anEmptyChangeIsNotSubmittedAndAFactInTheFutureIsNoFact() {
        Ride change = rides.empty(MUR);
        assertThat(codes(change.refused("head1", "prepareChange", Map.of())))
                .containsExactly("change.finding.ofChange");
        change.withdraw();

        long before = changesOf("specialist1.mur");
        Refusal future =
                change.refused(() -> start(new NewChange(MUR.id(), null, TODAY.plusDays(1), null, "specialist1.mur")));
        assertThat(codes(future)).containsExactly("change.occurredInFuture");
        Refusal foreign =
                change.refused(() -> start(new NewChange(MUR.id(), "promotion", TODAY, null, "specialist1.mur")));
        assertThat(foreign.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(changesOf("specialist1.mur")).isEqualTo(before);
    }

    @Test
    @Clause("R-44")
    void anActOfAnotherAuthoritysChange() {
        Ride foreign = rides.toAccepted(MUR);
        Ride own = rides.toAccepted(SAK);

        Refusal refusal = foreign.refused(() -> rides.toAct(SAK, own, foreign));

        assertThat(refusal.kind()).isEqualTo(Kind.MISSING);
        assertThat(own.stands()).containsExactly("waitForAct");
        own.withdraw();
        foreign.withdraw();
    }

    @Test
    @Clause({"R-44", "R-45"})
    void whatTheClerkTypesWrong() {
        ActRide before = rides.toPublication(MUR).publish();
        String taken = String.valueOf(before.registered().number());
        ActRide act = rides.toSigned(MUR);

        assertThat(codes(act, Map.of("actDate", "2026-03-03"))).containsExactly("act.dateInFuture");
        assertThat(codes(act, Map.of("actDate", "2026-03-01"))).containsExactly("act.backdatingReason");
        assertThat(codes(act, Map.of("actNumber", ""))).containsExactly("act.numberRequired");
        assertThat(codes(act, Map.of("actNumber", taken))).containsExactly("act.numberTaken");
        assertThat(codes(act, Map.of("actDate", "yesterday"))).containsExactly("workflow.answer.badDate");
        assertThat(codes(act, Map.of("actDate", ""))).containsExactly("workflow.answer.required");
        assertThat(codes(act, Map.of("registeredOn", "2026-03-01"))).containsExactly("act.registeredBeforeSigned");
        assertThat(codes(act, Map.of("inForceFrom", "2026-03-01"))).containsExactly("act.inForceBeforeSigned");
        assertThat(codes(act, Map.of("actNumber", "", "actDate", "2026-03-03")))
                .containsExactlyInAnyOrder("act.numberRequired", "act.dateInFuture");

        Map<String, Object> paperFirst = act.registration(LocalDate.of(2026, 2, 27));
        paperFirst.put("backdatingReason", "The paper was signed first.");
        act.answer("clerk", "registerAct", paperFirst);
        rides.desks().runDueJobs();
        assertThat(act.registered().backdatingReason()).isEqualTo("The paper was signed first.");
        assertThat(Visitor.signedIn(port(), "clerk.mur")
                        .browser()
                        .get("/acts/" + act.id())
                        .body())
                .contains("The paper was signed first.");
        act.publish();
    }

    @Test
    @Clause("R-41")
    void theSecondOfTwoIsToldWhoDidItAndWhen() {
        Ride change = rides.toCheck(MUR);
        Task task = change.task("checkCompleteness");
        change.check("accept");

        Refusal second =
                change.refused(() -> change.completeUnclaimed("authorised2", task, Map.of("decision", "return")));

        assertThat(second.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(second.sentence().code()).isEqualTo("workflow.answer.taskDoneBy");
        assertThat(second.sentence().args())
                .containsExactly(
                        rides.bean(People.class).require("authorised.mur").fullName(), "02.03.2026 09:00");
        change.withdraw();
    }

    private void start(NewChange wanted) {
        rides.desks().as(wanted.startedBy(), () -> rides.changeWorkflow().start(wanted));
    }

    private long changesOf(String login) {
        return rides.bean(org.touchpointregister.change.ChangeList.class)
                .of(login)
                .size();
    }

    private static List<String> codes(ActRide act, Map<String, String> wrong) {
        Map<String, Object> answer = new HashMap<>(act.registration(TODAY));
        answer.putAll(wrong);
        return codes(act.refused("clerk", "registerAct", answer));
    }

    private static List<String> codes(Refusal refusal) {
        return refusal.fields().stream()
                .map(FieldSentence::sentence)
                .map(Refusal.Sentence::code)
                .toList();
    }
}
