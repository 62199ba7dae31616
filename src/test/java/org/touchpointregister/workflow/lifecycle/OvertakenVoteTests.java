package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.BallotOutcome;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.change.Voting;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** The register moves while a working group votes: nobody accepts over it, and the department chooses field by field. */
class OvertakenVoteTests extends RideTest {

    private static final String VOTE = "voteOnChange";

    @SuppressWarnings("NullAway.Init")
    private Register register;

    @SuppressWarnings("NullAway.Init")
    private Row row;

    @SuppressWarnings("NullAway.Init")
    private Ride mine;

    @SuppressWarnings("NullAway.Init")
    private ActRide theirs;

    @BeforeEach
    void theRegisterMovesWhileTheGroupVotes() {
        register = new Register(rides);
        String name = register.fresh("Voted point");
        Ride first = rides.empty(KUR);
        rides.addRow(first, register.row(KUR, name, "One"));
        rides.toSigned(KUR, first.submit().accept()).register();
        row = register.rows(KUR, name).get(0);
        mine = modifying("My post").submit().check("accept");
        theirs = rides.toSigned(KUR, modifying("Their post").submit().accept()).register();
    }

    @Test
    @Clause({"R-43", "R-45"})
    void itIsSeenByTheGroupAndNeitherAVoteNorASessionAcceptsOverIt() {
        assertThat(mine.state()).isEqualTo(ChangeState.VOTING);
        assertThat(page("member1.kur", "/changes/" + mine.id() + "/votes"))
                .contains("id=\"moved\"", theirs.registered().number(), row.touchpointName());
        assertThat(Visitor.read(Visitor.signedIn(port(), "member1.kur")
                                .api("GET", "/changes/" + mine.id() + "/rows", Map.of()))
                        .at("/items/0/moved/fields")
                        .toString())
                .as("the three sides, at the desk")
                .isEqualTo("[\"responsiblePost\"]");
        Task vote = mine.tasks("member1", VOTE).get(0);
        Refusal refusal = mine.refused(() -> mine.completeUnclaimed("member1", vote, Map.of("decision", "accept")));
        assertThat(refusal.sentence().code()).isEqualTo("change.vote.overtaken");
        Refusal session =
                catchThrowableOfType(Refusal.class, () -> rides.session(mine, VoteChoice.ACCEPT, "Together."));
        assertThat(session.fields())
                .extracting(field -> field.sentence().code())
                .containsExactly("change.session.overtaken");
        assertThat(page("secretary.kur", "/session")).contains("class=\"warning\"");

        mine.vote("chair", "return").vote("member1", "return");
        assertThat(String.valueOf(rides.variables(mine.number()).get("remark")))
                .as("laid before the secretary")
                .contains("1", "Look again.")
                .hasSizeGreaterThan("Look again.".length());
        theDepartmentChoosesAndTheGroupAccepts();
        assertThat(page("member1.kur", "/changes/" + mine.id() + "/votes")).doesNotContain("id=\"moved\"");
        mine.withdraw();
    }

    @Test
    @Clause({"R-43", "R-45"})
    void anAcceptanceThatComesTooLateBringsTheChangeBackToTheDepartment() {
        pastTheDesk("chair");
        pastTheDesk("member1");

        assertThat(rides.bean(Voting.class).last(mine.id()).orElseThrow().outcome())
                .isEqualTo(BallotOutcome.OVERTAKEN);
        assertThat(mine.state()).isEqualTo(ChangeState.VOTING);
        assertThat(mine.stands()).containsExactly("consolidateRemarks");
        theDepartmentChoosesAndTheGroupAccepts();
        mine.withdraw();
    }

    private void theDepartmentChoosesAndTheGroupAccepts() {
        mine.answer("secretary", "consolidateRemarks", Map.of("remark", "Compare."));
        assertThat(mine.state()).isEqualTo(ChangeState.IN_REWORK);
        UUID item = mine.rows().get(0).id();
        assertThat(api("/changes/" + mine.id() + "/rows/" + item + "/choice", Map.of("take", List.of()))
                        .statusCode())
                .isEqualTo(200);
        mine.answerRemark(rides.remarks().of(mine.id()).get(0), true);
        mine.resubmit().accept();
        assertThat(mine.state()).isEqualTo(ChangeState.ACCEPTED);
    }

    /** The register moves between the look at the vote and its completion: here the look is left out. */
    private void pastTheDesk(String member) {
        String task = mine.tasks(member, VOTE).get(0).getId();
        rides.desks()
                .as(
                        KUR.login(member),
                        () -> rides.engineConfiguration()
                                .getCommandExecutorTxRequired()
                                .execute(new CompleteTaskCmd(task, Map.of("decision", "accept"))));
    }

    private Ride modifying(String post) {
        Ride ride = rides.empty(KUR);
        HttpResponse<String> answer = api(
                "/changes/" + ride.id() + "/rows",
                Map.of("operation", "MODIFY", "rowId", row.rowId(), "responsiblePost", post));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return ride;
    }

    private HttpResponse<String> api(String path, Map<String, ?> body) {
        return Visitor.signedIn(port(), KUR.login("specialist1")).api("POST", path, body);
    }

    private String page(String login, String path) {
        return Visitor.signedIn(port(), login).browser().get(path).body();
    }
}
