package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.Round;
import org.touchpointregister.change.Verdict;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

class ChangeLifecycleTests extends RideTest {

    @Test
    @Clause({"R-41", "R-42"})
    void twoRoundsOfReworkAreKeptAndNothingIsAcceptedWhileARemarkIsOpen() {
        Ride change = rides.toCheck(MUR);
        Remark remark = change.remark("The name is not the official one.");
        assertThat(change.refused("authorised", "checkCompleteness", Map.of("decision", "accept"))
                        .sentence()
                        .code())
                .isEqualTo("change.remarksAreOpen");

        change.check("return");
        assertThat(change.state()).isEqualTo(ChangeState.IN_REWORK);
        assertThat(change.stands()).containsExactly("reworkChange");
        change.answerRemark(remark, false);
        change.resubmit();
        Refusal disputed = change.refused("authorised", "checkCompleteness", Map.of("decision", "accept"));
        assertThat(disputed.sentence().code()).isEqualTo("change.remarksAreOpen");

        change.check("return");
        change.answerRemark(remark, true);
        change.resubmit();
        change.closeRemark(remark);
        change.check("accept");

        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        List<Round> rounds = rides.changes().rounds(change.id());
        assertThat(rounds)
                .extracting(Round::decision)
                .containsExactly(CheckDecision.RETURN, CheckDecision.RETURN, CheckDecision.ACCEPT);
        assertThat(rounds).extracting(Round::decidedBy).containsOnly("authorised.mur");
        change.withdraw();
    }

    @Test
    @Clause("R-42")
    void afterReworkTheCheckReturnsToTheOneWhoCheckedBefore() {
        Ride change = rides.toCheck(MUR);
        assertThat(checkSeenBy("authorised2", change)).isTrue();

        change.check("return").resubmit();

        assertThat(checkSeenBy("authorised", change)).isTrue();
        assertThat(checkSeenBy("authorised2", change)).isFalse();
        change.check("decline");
    }

    private boolean checkSeenBy(String who, Ride change) {
        return rides.desks()
                .task(MUR.login(who), change.now().number(), "checkCompleteness")
                .isPresent();
    }

    @Test
    @Clause({"R-21", "R-41"})
    void whatBecameADuplicateMeanwhileIsRefusedAtTheDesk() {
        Ride late = rides.empty(LEN);
        rides.addRow(late, rides.row(LEN, "Reception of the committee"));
        adopted("Reception of the committee");

        Refusal refusal = late.refused("head1", "prepareChange", Map.of());

        assertThat(refusal.fields())
                .extracting(field -> field.sentence().code())
                .containsExactly("change.finding.ofRow");
        late.withdraw();
    }

    @Test
    @Clause({"R-21", "R-41", "R-42"})
    void whatBecomesADuplicateWhileItIsBeingSentIsSentBackByTheAutomaticCheck() {
        Ride late = rides.empty(LEN);
        rides.addRow(late, rides.row(LEN, "Desk of the archive"));
        adopted("Desk of the archive");

        late.submitPastTheDesk();

        assertThat(late.stands()).containsExactly("reworkChange");
        assertThat(late.state()).isEqualTo(ChangeState.IN_REWORK);
        assertThat(late.now().round()).isEqualTo(2);
        late.removeRows();
        rides.addRow(late, rides.row(LEN));
        late.resubmit().check("accept");
        assertThat(late.state()).isEqualTo(ChangeState.ADOPTED);
        assertThat(rides.changes().rounds(late.id())).extracting(Round::number).containsExactly(1, 2);
        rides.desks().runDueJobs();
    }

    private void adopted(String touchpoint) {
        Ride first = rides.empty(LEN);
        rides.addRow(first, rides.row(LEN, touchpoint));
        first.submit().check("accept");
        assertThat(first.state()).isEqualTo(ChangeState.ADOPTED);
        rides.desks().runDueJobs();
    }

    @Test
    @Clause("R-41")
    void aDeclinedChangeIsOverWithItsReason() {
        Ride change = rides.toCheck(MUR).check("decline");

        assertThat(change.state()).isEqualTo(ChangeState.DECLINED);
        assertThat(change.visits("changeDeclined")).isOne();
        assertThat(change.stands()).isEmpty();
        assertThat(change.now().decision()).extracting("decisionReason").isEqualTo("Look again.");
    }

    @Test
    @Clause("R-40")
    void theDepartmentWithdrawsItsChangeAtEveryStepUntilAnActIncludesIt() {
        Ride returned = rides.toCheck(MUR).check("return");
        List<Ride> withdrawable = List.of(rides.toPrepare(MUR), rides.toCheck(MUR), returned, rides.toAccepted(MUR));

        for (Ride change : withdrawable) {
            change.withdraw();
            assertThat(change.state()).isEqualTo(ChangeState.WITHDRAWN);
            assertThat(change.stands()).isEmpty();
            assertThat(change.visits("changeWithdrawn")).isOne();
        }
    }

    @Test
    @Clause("R-40")
    void whatAnActIncludesIsNotWithdrawn() {
        Ride change = rides.toAccepted(MUR);
        ActRide act = rides.toAct(MUR, change);

        Refusal inAct = change.refused(change::withdraw);
        act.send().head("sign").register();
        Refusal adopted = change.refused(change::withdraw);

        assertThat(List.of(inAct, adopted))
                .extracting(refusal -> refusal.sentence().code())
                .containsOnly("change.tooLateToWithdraw");
        act.publish();
    }

    @Test
    @Clause("R-24")
    void aChangeOfTheProcessInventoryStartsAChangeInTheDepartment() {
        String processInstance = rides.engine()
                .getRuntimeService()
                .createMessageCorrelation("ProcessInventoryChanged")
                .setVariables(Map.of(
                        "authority",
                        MUR.id().value(),
                        "department",
                        "promotion",
                        "startedBy",
                        "authorised.mur",
                        "note",
                        "A process was added to the inventory."))
                .correlateStartMessage()
                .getProcessInstanceId();

        Ride change = rides.ride(MUR, UUID.fromString((String)
                rides.engine().getRuntimeService().getVariable(processInstance, "changeId")));
        assertThat(change.stands()).containsExactly("prepareChange");
        assertThat(change.visits("processInventoryChanged")).isOne();
        assertThat(change.tasks("head3", "prepareChange")).hasSize(1);
        assertThat(change.tasks("head1", "prepareChange")).isEmpty();
        change.withdraw("head3", null);
    }

    @Test
    @Clause("R-41")
    void whatIsNotAcceptedGoesOnAlthoughWhoBeganItHasLeft() {
        People people = rides.bean(People.class);
        Person beginner =
                people.add(new Person("beginner.mur", "Beginner", "Specialist", "beginner@example.org", MUR.id()));
        people.grant(
                beginner,
                Role.SPECIALIST,
                people.departmentsOf(MUR.login("specialist1")).get(0));
        rides.bean(Accounts.class).open(beginner, DemoPeople.PASSWORD);
        rides.bean(Accounts.class).align();
        Ride change = rides.empty(MUR, beginner.login());
        rides.addRow(change, rides.row(MUR));
        rides.addRow(change, rides.row(MUR));
        change.submit();
        rides.bean(Staff.class).letGo(beginner.login(), "", "admin");
        change.judge(change.rows().get(0), Verdict.ACCEPTED);
        change.judge(change.rows().get(1), Verdict.REJECTED);

        change.check("acceptPart");

        Ride rest = followUpOf(change);
        assertThat(rest.stands()).containsExactly("prepareChange");
        assertThat(rest.now().origin().createdBy()).isEqualTo(beginner.login());
        rest.withdraw();
        change.withdraw();
    }

    @Test
    @Clause("R-41")
    void acceptingAPartSplitsTheRestOffIntoAFollowUpOfTheSameDepartment() {
        Ride change = rides.toPrepare(MUR);
        rides.addRow(change, rides.row(MUR));
        change.submit();
        Refusal both = change.refused("authorised", "checkCompleteness", Map.of("decision", "acceptPart"));
        assertThat(both.sentence().code()).isEqualTo("change.partNeedsBoth");
        change.judge(change.rows().get(0), Verdict.ACCEPTED);
        change.judge(change.rows().get(1), Verdict.REJECTED);

        change.check("acceptPart");

        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(change.rows()).hasSize(1);
        Ride rest = followUpOf(change);
        assertThat(rest.state()).isEqualTo(ChangeState.DRAFT);
        assertThat(rest.stands()).containsExactly("prepareChange");
        assertThat(rest.now().departmentId()).isEqualTo(change.now().departmentId());
        assertThat(rest.rows()).hasSize(1);
        rest.submit().check("accept");
        rides.toPublication(MUR, change, rest).publish();
        assertThat(rest.state()).isEqualTo(ChangeState.ADOPTED);
    }

    private Ride followUpOf(Ride change) {
        UUID id = rides
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("register-change")
                .tenantIdIn(MUR.id().value())
                .list()
                .stream()
                .map(instance ->
                        rides.changes().findByNumber(instance.getBusinessKey()).orElseThrow())
                .filter(other -> change.id().equals(other.origin().followUpOf()))
                .map(ChangeRequest::id)
                .findFirst()
                .orElseThrow();
        return rides.ride(MUR, id);
    }
}
