package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.act.ActState;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.Round;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

class ActLifecycleTests extends RideTest {

    @AfterEach
    void noActIsLeftOnItsWay() {
        assertThat(rides.acts().of(SAK.id()))
                .noneMatch(act -> act.state() == ActState.WITH_HEAD || act.state() == ActState.SIGNED);
    }

    @Test
    @Clause({"R-40", "R-41", "R-44", "R-45", "R-46"})
    void aChangeTravelsFromTheDepartmentToThePublicPage() {
        Ride change = rides.toPrepare(SAK);
        assertThat(change.stands()).containsExactly("prepareChange");
        assertThat(change.state()).isEqualTo(ChangeState.DRAFT);

        change.submit();
        assertThat(change.stands()).containsExactly("checkCompleteness");
        assertThat(change.state()).isEqualTo(ChangeState.UNDER_CHECK);

        change.check("accept");
        assertThat(change.stands()).containsExactly("waitForAct");
        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);

        ActRide act = rides.toAct(SAK, change);
        assertThat(change.state()).isEqualTo(ChangeState.IN_ACT);
        act.send().head("sign").register();

        assertThat(change.state()).isEqualTo(ChangeState.ADOPTED);
        assertThat(change.visits("changeAdopted")).isOne();
        assertThat(act.stands()).contains("publishEdition");

        act.publish();
        assertThat(act.stands()).isEmpty();
        assertThat(rides.publications().currentOf(SAK.id()).orElseThrow().edition())
                .isEqualTo(act.edition());
    }

    @Test
    @Clause("R-44")
    void anActGivenUpReleasesItsChangesToAnotherOne() {
        Ride change = rides.toAccepted(SAK);
        ActRide act = rides.toAct(SAK, change);

        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));

        assertThat(act.state()).isEqualTo(ActState.CANCELLED);
        assertThat(act.visits("actCancelled")).isOne();
        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(change.stands()).containsExactly("waitForAct");
        rides.toPublication(SAK, change).publish();
        assertThat(change.state()).isEqualTo(ChangeState.ADOPTED);
    }

    @Test
    @Clause("R-44")
    void theHeadReturnsTheDraftWithARemarkAndNothingAcceptedFallsApart() {
        Ride change = rides.toAccepted(SAK);
        ActRide act = rides.toAct(SAK, change).send();

        act.head("return");

        assertThat(act.stands()).contains("prepareAct");
        assertThat(act.state()).isEqualTo(ActState.DRAFT);
        assertThat(act.now().remark()).isEqualTo("Look again.");
        assertThat(change.state()).isEqualTo(ChangeState.IN_ACT);
        act.send().head("sign").register().publish();
        assertThat(act.visits("approveAct")).isEqualTo(2);
        assertThat(change.state()).isEqualTo(ChangeState.ADOPTED);
    }

    @Test
    @Clause("R-44")
    void theHeadDeclinesTheActAndItsChangesWaitForAnother() {
        Ride change = rides.toAccepted(SAK);
        ActRide act = rides.toAct(SAK, change).send();

        act.head("decline");

        assertThat(act.state()).isEqualTo(ActState.DECLINED);
        assertThat(act.visits("actDeclined")).isOne();
        assertThat(act.stands()).isEmpty();
        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(change.stands()).containsExactly("waitForAct");
        rides.toPublication(SAK, change).publish();
    }

    @Test
    @Clause({"R-41", "R-42", "R-44"})
    void aChangeTakenOutOfTheActGoesBackToTheCheckAlone() {
        Ride stays = rides.toAccepted(SAK);
        Ride goes = rides.toAccepted(SAK);
        ActRide act = rides.toAct(SAK, stays, goes);

        rides.takeOut(act, goes);

        assertThat(goes.state()).isEqualTo(ChangeState.UNDER_CHECK);
        assertThat(goes.stands()).containsExactly("checkCompleteness");
        assertThat(stays.state()).isEqualTo(ChangeState.IN_ACT);
        goes.check("return").resubmit().check("accept");
        assertThat(goes.state()).isEqualTo(ChangeState.ACCEPTED);
        act.send().head("sign").register().publish();
        assertThat(stays.state()).isEqualTo(ChangeState.ADOPTED);
        rides.toPublication(SAK, goes).publish();
        assertThat(goes.state()).isEqualTo(ChangeState.ADOPTED);
        assertThat(rides.changes().rounds(goes.id()))
                .extracting(Round::decision)
                .containsExactly(CheckDecision.ACCEPT, CheckDecision.RETURN, CheckDecision.ACCEPT);
    }

    @Test
    @Clause("R-44")
    void ofTwoActsOnlyOneIsOnItsWayAtATime() {
        ActRide first = rides.toAct(SAK);
        ActRide second = rides.toAct(SAK);
        first.send();

        Refusal whileWithHead = second.refused("authorised", "prepareAct", Map.of("decision", "send"));
        first.head("sign");
        Refusal whileWithClerk = second.refused("authorised", "prepareAct", Map.of("decision", "send"));

        assertThat(whileWithHead.sentence().code()).isEqualTo("act.anotherOnItsWay");
        assertThat(whileWithClerk.sentence().code()).isEqualTo("act.anotherOnItsWay");
        assertThat(wayIsFree(second)).isEmpty();
        first.register().publish();
        assertThat(wayIsFree(second)).containsExactly(SAK.login("authorised"));
        second.send().head("sign").register().publish();
        assertThat(second.edition()).isEqualTo(first.edition().next());
    }

    @Test
    @Clause("R-44")
    void whoWaitsIsToldToSendWhenTheHeadGivesTheOtherActBack() {
        ActRide first = rides.toAct(SAK).send();
        ActRide second = rides.toAct(SAK);

        first.head("return");
        assertThat(wayIsFree(second)).hasSize(1);
        first.send().head("decline");

        assertThat(wayIsFree(second)).hasSize(2);
        assertThat(wayIsFree(first)).isEmpty();
        second.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
    }

    /** Who was written to that nothing stands before this draft any more. */
    private List<String> wayIsFree(ActRide draft) {
        return rides.bean(JdbcClient.class)
                .sql("select recipient_login from app.notice where kind = 'WAY_IS_FREE' and subject like :number")
                .param("number", "%" + draft.number() + "%")
                .query(String.class)
                .list();
    }

    @Test
    @Clause("R-44")
    void anActLeftWithoutChangesIsNotSent() {
        Ride only = rides.toAccepted(SAK);
        ActRide act = rides.toAct(SAK, only);
        rides.takeOut(act, only);

        Refusal empty = act.refused("authorised", "prepareAct", Map.of("decision", "send"));

        assertThat(empty.sentence().code()).isEqualTo("act.isEmpty");
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        only.check("decline");
    }

    @Test
    @Clause({"R-21", "R-44"})
    void changesThatContradictEachOtherAreNotSentInOneAct() {
        Ride first = withRowAt("Point of two changes");
        Ride second = withRowAt("Point of two changes");
        ActRide act =
                rides.toAct(SAK, first.submit().check("accept"), second.submit().check("accept"));

        Refusal conflict = act.refused("authorised", "prepareAct", Map.of("decision", "send"));

        assertThat(conflict.fields()).hasSize(1);
        assertThat(conflict.fields().get(0).sentence().code()).isEqualTo("act.conflict");
        assertThat(conflict.fields().get(0).sentence().args()).contains(second.number());
        rides.takeOut(act, second);
        second.check("decline");
        act.send().head("sign").register().publish();
    }

    @Test
    @Clause({"R-21", "R-44"})
    void aChangeThatTheRegisterHasOvertakenIsNotSentToTheHead() {
        Ride first = withRowAt("Point that came in meanwhile");
        Ride second = withRowAt("Point that came in meanwhile");
        Ride late = second.submit().check("accept");
        rides.toPublication(SAK, first.submit().check("accept")).publish();
        ActRide act = rides.toAct(SAK, late);

        Refusal conflict = act.refused("authorised", "prepareAct", Map.of("decision", "send"));

        assertThat(conflict.fields())
                .extracting(field -> field.sentence().code())
                .containsExactly("act.conflict");
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        late.withdraw();
    }

    private Ride withRowAt(String point) {
        Ride ride = rides.empty(SAK);
        rides.addRow(ride, rides.row(SAK, point));
        return ride;
    }
}
