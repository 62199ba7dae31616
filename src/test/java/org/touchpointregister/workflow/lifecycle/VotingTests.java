package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.BallotOutcome;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.SessionMinutes;
import org.touchpointregister.change.Sessions;
import org.touchpointregister.change.Vote;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.change.Voting;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Powers;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** Kursk's register is kept by a working group (4.3, 4.4): chair and three members are entitled to vote. */
class VotingTests extends RideTest {

    private static final String VOTE = "voteOnChange";

    @Test
    @Clause("R-43")
    void theMajorityOfThoseEntitledDecidesAndTheVoteIsOverAsSoonAsItStands() {
        Ride change = rides.toCheck(KUR).check("accept");
        assertThat(change.state()).isEqualTo(ChangeState.VOTING);
        for (String voter : List.of("chair", "member1", "member2", "member3")) {
            assertThat(change.tasks(voter, VOTE)).as(voter).hasSize(1);
        }
        assertThat(change.tasks("secretary", VOTE)).isEmpty();

        change.vote("member1", "accept").vote("member2", "accept");
        assertThat(change.state()).isEqualTo(ChangeState.VOTING);
        change.vote("member3", "accept");

        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(change.tasks("chair", VOTE)).isEmpty();
        assertThat(states(change)).containsEntry("chair.kur", Vote.State.NEEDLESS);
        assertThat(Objects.requireNonNull(change.now().decision()).decidedBy())
                .isEqualTo(rides.regulation(KUR).keeper().title());
        rides.toPublication(KUR, change).publish();
        assertThat(change.state()).isEqualTo(ChangeState.ADOPTED);
    }

    @Test
    @Clause("R-43")
    void whereHalfAgreeTheChairDecides() {
        Ride accepted =
                rides.toCheck(KUR).check("accept").vote("member1", "return").vote("member2", "return");
        accepted.vote("member3", "accept").vote("chair", "accept");
        assertThat(accepted.state()).isEqualTo(ChangeState.ACCEPTED);
        accepted.withdraw();

        Ride declined =
                rides.toCheck(KUR).check("accept").vote("member1", "accept").vote("member2", "accept");
        declined.vote("member3", "decline").vote("chair", "decline");
        assertThat(declined.state()).isEqualTo(ChangeState.DECLINED);
        assertThat(declined.visits("declinedByGroup")).isOne();
        assertThat(Objects.requireNonNull(declined.now().decision()).decisionReason())
                .isEqualTo("Look again.");
    }

    @Test
    @Clause({"R-14", "R-43"})
    void whoDoesNotVoteInTimeIsAbsentAndWithoutAQuorumTheChairSetsANewTerm() {
        Ride change = rides.toCheck(KUR).check("accept").vote("member1", "accept");
        rides.travelTo("2026-03-11T06:00:00Z");
        rides.desks().runDueJobs();

        assertThat(change.stands()).containsExactly("setVotingTerm");
        assertThat(last(change).outcome()).isEqualTo(BallotOutcome.NO_QUORUM);
        assertThat(states(change))
                .containsEntry("member1.kur", Vote.State.CAST)
                .containsEntry("member2.kur", Vote.State.ABSENT)
                .containsEntry("chair.kur", Vote.State.ABSENT);
        for (String wrong : List.of("2026-03-11", "2026-03-14", "2027-03-15")) {
            Refusal refusal = change.refused("chair", "setVotingTerm", Map.of("voteUntil", wrong));
            assertThat(refusal.fields())
                    .extracting(Refusal.FieldSentence::field)
                    .containsExactly("voteUntil");
        }
        change.answer("chair", "setVotingTerm", Map.of("voteUntil", "2026-03-18"));

        assertThat(last(change).attempt()).isEqualTo(2);
        assertThat(change.tasks("member2", VOTE).get(0).getDueDate().toInstant())
                .isEqualTo("2026-03-18T20:59:59Z");
        change.vote("chair", "accept").vote("member1", "accept");
        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        change.withdraw();
    }

    @Test
    @Clause({"R-8", "R-43"})
    void nobodyVotesOnTheirOwnUnitsChangeNorWithoutPowersThatCoverTheDay() {
        People people = rides.bean(People.class);
        if (people.powers("clerk.kur", KUR.id(), Role.MEMBER).isEmpty()) {
            people.grant(people.require("clerk.kur"), Role.MEMBER, KUR.id(), formerPowers());
        }
        UUID id = rides.desks()
                .as(
                        "head3.kur",
                        () -> rides.changeWorkflow().start(new NewChange(KUR.id(), null, null, null, "head3.kur")));
        rides.desks().as("head3.kur", () -> rides.drafts().add(id, rides.row(KUR), "head3.kur"));
        Ride change = rides.ride(KUR, id);
        change.answer("head3", "prepareChange", Map.of());
        change.check("accept");

        assertThat(states(change)).containsOnlyKeys("chair.kur", "member1.kur", "member2.kur");
        Refusal own = change.refused(
                () -> change.completeUnclaimed("member3", someVote(change), Map.of("decision", "accept")));
        assertThat(own.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        change.withdraw("head3", null);
    }

    private static Powers formerPowers() {
        LocalDate day = LocalDate.parse("2025-01-13");
        return new Powers("Order", "1", day, day, LocalDate.parse("2025-12-31"));
    }

    private Task someVote(Ride change) {
        return rides.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(change.number())
                .taskDefinitionKey(VOTE)
                .list()
                .get(0);
    }

    @Test
    @Clause({"R-42", "R-43"})
    void theSecretaryPutsTheRemarksTogetherAndTheDepartmentAnswersThem() {
        Ride change = rides.toCheck(KUR).check("accept");
        change.answer("member1", VOTE, Map.of("decision", "return", "remark", "Name the ground."));
        Task own = change.tasks("member2", VOTE).get(0);
        Refusal silent = change.refused(() -> change.completeUnclaimed("member2", own, Map.of("decision", "return")));
        assertThat(silent.fields()).extracting(Refusal.FieldSentence::field).containsExactly("remark");
        change.answer("chair", VOTE, Map.of("decision", "return", "remark", "Add the need."));

        assertThat(change.stands()).containsExactly("consolidateRemarks");
        assertThat(change.state()).isEqualTo(ChangeState.VOTING);
        assertThat(String.valueOf(rides.variables(change.number()).get("remark")))
                .contains("Name the ground.", "Add the need.");
        change.answer("secretary", "consolidateRemarks", Map.of("remark", "Ground and need."));

        assertThat(change.state()).isEqualTo(ChangeState.IN_REWORK);
        Remark remark = rides.remarks().of(change.id()).get(0);
        assertThat(remark.text()).isEqualTo("Ground and need.");
        assertThat(lettersTo("head1.kur", change)).containsOnlyOnce("RETURNED", "PUT_TO_VOTE");
        change.answerRemark(remark, true);
        change.resubmit().accept();
        assertThat(rides.bean(Voting.class).ballots(change.id()))
                .extracting(Ballot::round)
                .containsExactly(1, 2);
        change.withdraw();
    }

    @Test
    @Clause("R-43")
    void theSecretaryEntersASessionForManyChangesAtOnce() {
        Ride first = rides.toCheck(KUR).check("accept").vote("member3", "decline");
        Ride second = rides.toCheck(KUR).check("accept");
        Sessions.Result accepted = new Sessions.Result(first.id(), VoteChoice.ACCEPT, 3, null);
        Sessions.Result declined = new Sessions.Result(second.id(), VoteChoice.DECLINE, 2, "No ground.");

        assertThat(codes(session(Set.of("chair"), accepted))).containsExactly("change.session.noQuorum");
        assertThat(codes(session(Set.of("member1", "member2"), declined))).containsExactly("change.session.notCarried");
        assertThat(first.state()).isEqualTo(ChangeState.VOTING);
        enter(session(Set.of("chair", "member1", "member2"), accepted, declined));

        assertThat(first.state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(second.state()).isEqualTo(ChangeState.DECLINED);
        assertThat(first.tasks("chair", VOTE)).isEmpty();
        SessionMinutes minutes = Objects.requireNonNull(last(first).minutes());
        assertThat(minutes.number()).isEqualTo("5");
        assertThat(minutes.enteredBy()).isEqualTo("secretary.kur");
        assertThat(states(first)).containsEntry("member3.kur", Vote.State.ABSENT);
        first.withdraw();
    }

    private Sessions.Held session(Set<String> present, Sessions.Result... results) {
        return new Sessions.Held(
                "5", rides.today(KUR), present.stream().map(KUR::login).collect(Collectors.toSet()), List.of(results));
    }

    private void enter(Sessions.Held held) {
        rides.desks().as("secretary.kur", () -> {
            rides.bean(Sessions.class).enter(held, "secretary.kur");
            return held;
        });
    }

    private List<String> codes(Sessions.Held held) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> enter(held));
        return refusal.fields().stream().map(field -> field.sentence().code()).toList();
    }

    @Test
    @Clause("R-43")
    void votesAreShownToTheirAuthorityAndASessionIsTheSecretarysAlone() {
        Ride change = rides.toCheck(KUR).accept();
        String page = "/changes/" + change.id() + "/votes";

        assertThat(Visitor.signedIn(port(), "head1.kur").browser().get(page).body())
                .contains(rides.bean(People.class).name("chair.kur"));
        assertThat(Visitor.signedIn(port(), "member2.kur")
                        .browser()
                        .get(page + "?view=print")
                        .body())
                .contains("1-15");
        assertThat(Visitor.signedIn(port(), "authorised.mur")
                        .browser()
                        .get(page)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port(), "secretary.kur")
                        .browser()
                        .get("/session")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Stream.of("member1.kur", "authorised.mur")
                        .map(login -> Visitor.signedIn(port(), login)
                                .browser()
                                .get("/session")
                                .statusCode()))
                .containsOnly(403);
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void whereAnAuthorisedPersonKeepsTheRegisterNobodyVotes() {
        Ride change = rides.toAccepted(MUR);

        assertThat(change.visits("keeperIsGroup")).isOne();
        assertThat(change.visits("openBallot")).isZero();
        change.withdraw();
    }

    private List<String> lettersTo(String login, Ride change) {
        return rides.bean(JdbcClient.class)
                .sql("select kind from app.notice where recipient_login = :login and subject like :number")
                .param("login", login)
                .param("number", "%" + change.number() + "%")
                .query(String.class)
                .list();
    }

    private Ballot last(Ride change) {
        return rides.bean(Voting.class).last(change.id()).orElseThrow();
    }

    private Map<String, Vote.State> states(Ride change) {
        return rides.bean(Voting.class).of(last(change)).stream().collect(Collectors.toMap(Vote::login, Vote::state));
    }
}
