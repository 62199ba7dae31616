package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.act.ActState;
import org.touchpointregister.act.PaperSigning;
import org.touchpointregister.act.PaperStep;
import org.touchpointregister.act.PaperStep.What;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;

/** The head decides on the printed act; the clerk records it, and nobody passes for the head. */
@Clause("R-44")
class PaperSigningTests extends RideTest {

    private static final byte[] SCAN = "%PDF-1.4 the signed paper".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REMARKED = "%PDF-1.4 the remarks".getBytes(StandardCharsets.US_ASCII);

    @AfterEach
    void noActIsLeftOnItsWay() {
        assertThat(rides.acts().onItsWay(MUR.id())).isEmpty();
    }

    @Test
    void aPaperThatCameBackSignedIsRegisteredInOneStepWithWhatProvesIt() throws IOException {
        ActRide act = rides.toAct(MUR).sendOnPaper();
        assertThat(act.state()).isEqualTo(ActState.ON_PAPER);
        assertThat(act.stands()).containsExactly("recordPaperDecision");
        assertThat(act.tasks("approver", "approveAct")).isEmpty();
        Map<String, Object> answer = signed(act);
        Map<String, Object> empty = new HashMap<>(answer);
        empty.keySet().removeAll(List.of("signatory", "actDate"));
        assertThat(fields(act, empty)).containsExactly("actDate", "signatory");
        Map<String, Object> other = new HashMap<>(answer);
        other.put("printedHash", "0123456789");
        other.put("actDate", "2026-03-03");
        assertThat(fields(act, other)).containsExactlyInAnyOrder("printedHash", "actDate", "scan");
        assertThat(fields(act, answer)).as("the paper itself is the only proof").containsExactly("scan");
        assertThat(clerk(act).post("scan", SCAN).statusCode()).isEqualTo(201);

        act.onPaper(answer);

        assertThat(act.state()).isEqualTo(ActState.REGISTERED);
        assertThat(act.now().decidedBy())
                .as("nobody's login stands for the head's")
                .isNull();
        assertThat(act.registered().registeredBy()).isEqualTo("clerk.mur");
        assertThat(steps(act)).extracting(PaperStep::what).containsExactly(What.SENT, What.SIGNED);
        PaperStep recorded = steps(act).get(1);
        assertThat(recorded.recordedBy()).isEqualTo("clerk.mur");
        assertThat(recorded.scanSha256()).isEqualTo(Sha256.of(SCAN));
        assertThat(recorded.printedHash()).isEqualTo(answer.get("printedHash"));
        shownAsWhatItIs(act);
        act.publish();
        theArchiveSaysWhoRecordedIt(act);
    }

    private void shownAsWhatItIs(ActRide act) throws IOException {
        String page = Visitor.signedIn(port(), "controller.mur")
                .browser()
                .get("/acts/" + act.id())
                .body();
        assertThat(page).contains("on-paper-title", Sha256.of(SCAN), name("clerk.mur"));
        assertThat(Printed.of(port(), act, "clerk").text())
                .contains("P.Second")
                .contains(Printed.squeezed(
                        String.valueOf(rides.regulation(MUR).act().signatory())))
                .contains(Printed.squeezed(
                        String.valueOf(rides.regulation(MUR).authority().place())));
        assertThat(letters(act))
                .as("the head learns what was recorded in the head's name")
                .contains("approver.mur");
        assertThat(catchThrowable(() -> rides.bean(JdbcClient.class)
                        .sql("delete from app.paper_step where act_id = ?")
                        .param(act.id())
                        .update()))
                .hasMessageContaining("never changes");
    }

    private void theArchiveSaysWhoRecordedIt(ActRide act) throws IOException {
        byte[] zip = Visitor.signedIn(port(), "authorised.mur")
                .browser()
                .bytes("/registers/" + MUR.id() + "/editions/" + act.edition() + "/evidence.zip");
        Map<String, byte[]> parts = Archive.parts(zip);
        JsonNode steps = new ObjectMapper().readTree(Objects.requireNonNull(parts.get("act/paper.json")));
        assertThat(steps.findValuesAsText("what")).containsExactly("SENT", "SIGNED");
        assertThat(steps.findValuesAsText("scanSha256")).contains(Sha256.of(SCAN));
        assertThat(parts.values()).contains(SCAN);
        assertThat(steps.toString()).doesNotContain(name("clerk.mur"));
    }

    @Test
    void aPaperThatCameBackWithRemarksIsCorrectedAndItsScanProvesNothingOfTheNext() {
        Ride change = rides.toAccepted(MUR);
        ActRide act = rides.toAct(MUR, change).sendOnPaper();
        assertThat(clerk(act).post("scan", REMARKED).statusCode()).isEqualTo(201);
        assertThat(clerk(act).post("signature", SCAN).statusCode())
                .as("what may still come back is not signed electronically")
                .isEqualTo(409);
        assertThat(fields(act, Map.of("decision", "return"))).containsExactly("remark");

        act.onPaper(Map.of("decision", "return", "remark", "Correct the second point."));

        assertThat(act.state()).isEqualTo(ActState.DRAFT);
        assertThat(act.stands()).containsExactly("prepareAct");
        assertThat(act.now().remark()).isEqualTo("Correct the second point.");
        assertThat(change.state().name()).isEqualTo("IN_ACT");
        assertThat(clerk(act).post("scan", SCAN).statusCode()).isEqualTo(409);
        rides.travelTo("2026-03-02T07:00:00Z");
        act.sendOnPaper();
        assertThat(fields(act, signed(act))).containsExactly("scan");
        act.onPaper(Map.of("decision", "decline", "remark", "Not now."));
        assertThat(act.state()).isEqualTo(ActState.DECLINED);
        assertThat(act.visits("actDeclined")).isOne();
        assertThat(steps(act))
                .extracting(PaperStep::what)
                .containsExactly(What.SENT, What.RETURNED, What.SENT, What.DECLINED);
        assertThat(steps(act)).extracting(PaperStep::scanSha256).containsExactly(null, Sha256.of(REMARKED), null, null);
        change.withdraw();
    }

    @Test
    void theClerkTakesAnActThatWaitsInTheSystemToPaperAndNobodyElseDoes() {
        ActRide act = rides.toAct(MUR).send();
        for (String other : List.of("authorised.mur", "head1.mur", "clerk.sak")) {
            assertThat(toPaper(other, act)).as(other).isEqualTo(403);
        }
        assertThat(act.stands()).containsExactly("approveAct");

        assertThat(toPaper("clerk.mur", act)).isEqualTo(302);

        assertThat(act.stands()).containsExactly("recordPaperDecision");
        assertThat(act.visits("takenToPaper")).isOne();
        assertThat(act.tasks("approver", "approveAct")).isEmpty();
        assertThat(toPaper("clerk.mur", act)).as("only once").isEqualTo(409);
        for (String other : List.of("authorised", "approver", "head1")) {
            Refusal refusal = act.refused(other, "recordPaperDecision", signed(act));
            assertThat(refusal.kind()).as(other).isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.MISSING);
        }
        act.onPaper(Map.of("decision", "decline", "remark", "Not now."));
    }

    @Test
    void whoPreparedTheActDoesNotRecordTheHeadsDecisionEvenInTheClerksPlace() {
        ActRide act = rides.toAct(MUR).sendOnPaper();
        Leaves leaves = new Leaves(rides);
        leaves.enter("clerk.mur", "authorised.mur");
        leaves.begin();
        try {
            assertThat(rides.bean(People.class).holds("authorised.mur", MUR.id(), Role.CLERK))
                    .isTrue();
            Refusal own = act.refused(
                    "authorised", "recordPaperDecision", Map.of("decision", "decline", "remark", "Not now."));
            assertThat(own.sentence().code()).isEqualTo("act.paper.ownWork");
        } finally {
            leaves.end();
        }
        act.onPaper(Map.of("decision", "decline", "remark", "Not now."));
    }

    @Test
    void whereTheOrderKeepsTheDecisionInTheSystemPaperIsRefused() {
        Foresters.comeToWork(rides);
        ActRide act = rides.toAct(LES);

        Refusal refusal = act.refused("authorised", "prepareAct", Map.of("decision", "paper"));

        assertThat(refusal.fields())
                .extracting(field -> field.sentence().code())
                .containsExactly("act.paper.notAllowed");
        act.send();
        assertThat(toPaper("clerk.les", act)).isEqualTo(409);
        act.head("decline");
    }

    private Map<String, Object> signed(ActRide act) {
        Map<String, Object> answer = act.registration(rides.today(MUR));
        answer.put("decision", "sign");
        answer.put("signatory", "Second Peter");
        return answer;
    }

    private List<String> fields(ActRide act, Map<String, ?> answer) {
        return act.refused("clerk", "recordPaperDecision", answer).fields().stream()
                .map(Refusal.FieldSentence::field)
                .toList();
    }

    private Signing clerk(ActRide act) {
        return new Signing(port(), "clerk.mur", act);
    }

    private int toPaper(String login, ActRide act) {
        return Visitor.signedIn(port(), login)
                .browser()
                .postForm("/substitutions", "/acts/" + act.id() + "/to-paper", Map.of())
                .statusCode();
    }

    private List<PaperStep> steps(ActRide act) {
        return rides.bean(PaperSigning.class).steps(act.id());
    }

    private String name(String login) {
        return rides.bean(People.class).name(login);
    }

    private List<String> letters(ActRide act) {
        return rides.bean(JdbcClient.class)
                .sql("select recipient_login from app.notice where kind = 'ACT_DECIDED' and link like :act")
                .param("act", "%" + act.id() + "%")
                .query(String.class)
                .list();
    }
}
