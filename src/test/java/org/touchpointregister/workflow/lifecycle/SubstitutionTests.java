package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.change.Round;
import org.touchpointregister.change.Submission;
import org.touchpointregister.change.Vote;
import org.touchpointregister.change.Voting;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.notification.Notice;
import org.touchpointregister.notification.Notices;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** Somebody is away, and somebody stands in: tasks and roles move for these days only, and the record says for whom. */
class SubstitutionTests extends RideTest {

    private static final String PREPARE = "prepareChange";
    private static final String CHECK = "checkCompleteness";

    @SuppressWarnings("NullAway.Init")
    private Leaves leaves;

    @BeforeEach
    void peopleAreThere() {
        leaves = new Leaves(rides);
        Foresters.comeToWork(rides);
    }

    @AfterEach
    void everybodyIsBack() {
        leaves.end();
    }

    @Test
    @Clause({"R-40", "R-8"})
    void whoStandsInForAHeadSubmitsOnTheseDaysOnlyAndTheRecordSaysForWhom() {
        String standIn = leaves.newcomer(LES);
        Ride change = rides.toPrepare(LES);
        claim(change, PREPARE, "head1.les");
        leaves.enter("head1.les", standIn);
        assertThat(change.tasks(standIn, PREPARE)).as("before the first day").isEmpty();

        leaves.begin();
        assertThat(change.task(PREPARE).getAssignee()).isEqualTo(standIn);
        change.answer(standIn, PREPARE, Map.of());

        Submission submission = Objects.requireNonNull(change.now().submission());
        assertThat(submission.submittedBy()).isEqualTo(standIn);
        assertThat(submission.submittedFor()).isEqualTo("head1.les");
        assertThat(statusPage(change, "head1.les")).contains("Stand-in " + standIn, Leaves.ORDER);
        assertThat(course(change, "authorised.les")).contains("Stand-in " + standIn, Leaves.ORDER);

        leaves.pass();
        change.check("return");
        assertThat(change.tasks(standIn, "reworkChange")).isEmpty();
        assertThat(change.tasks("head1", "reworkChange")).hasSize(1);
        assertThat(rides.bean(People.class).membershipsOf(standIn)).isEmpty();
        change.withdraw();
    }

    @Test
    @Clause({"R-41", "R-8"})
    void aCheckInHandGoesToWhoStandsInWithThePowersOfTheAbsentAndComesBackUndone() {
        String standIn = leaves.newcomer(MUR);
        Ride done = claimed("authorised.mur");
        Ride left = claimed("authorised.mur");
        leaves.enter("authorised.mur", standIn);

        leaves.begin();
        assertThat(done.task(CHECK).getAssignee()).isEqualTo(standIn);
        done.check(standIn, "return");
        Round round = rides.changes().rounds(done.id()).get(0);
        assertThat(round.decidedBy()).isEqualTo(standIn);
        assertThat(round.decidedFor()).isEqualTo("authorised.mur");
        assertThat(Objects.requireNonNull(round.powers()).number()).isEqualTo("7");
        assertThat(statusPage(done, "head1.mur")).contains(Leaves.ORDER);

        leaves.pass();
        assertThat(left.task(CHECK).getAssignee()).isEqualTo("authorised.mur");
        assertThat(left.tasks(standIn, CHECK))
                .as("no right to the task is left behind")
                .isEmpty();
        assertThat(left.refused(standIn, CHECK, Map.of("decision", "accept")).kind())
                .isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.MISSING);
        done.resubmit();
        assertThat(done.tasks("authorised", CHECK))
                .as("checked before by right of the absent")
                .hasSize(1);
        assertThat(done.tasks("authorised2", CHECK)).isEmpty();
        left.withdraw();
        done.withdraw();
    }

    @Test
    @Clause({"R-41", "R-8"})
    void nobodyChecksByStandingInWhatTheySubmittedNorInThePlaceOfWhoSubmittedIt() {
        Ride own = claimed("authorised.mur");
        leaves.enter("authorised.mur", "head1.mur");
        String standIn = leaves.newcomer(LES);
        Ride ofTheAbsent = southern();
        leaves.enter("authorised.les", standIn);

        leaves.begin();
        assertThat(own.task(CHECK).getAssignee()).isEqualTo("authorised.mur");
        assertThat(own.refused("head1", CHECK, Map.of("decision", "accept")).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        Ride next = rides.toCheck(MUR);
        assertThat(next.tasks("head1", CHECK)).isEmpty();
        assertThat(ofTheAbsent.tasks(standIn, CHECK)).isEmpty();
        assertThat(ofTheAbsent.tasks("controller", CHECK)).hasSize(1);

        leaves.end();
        own.withdraw();
        next.withdraw();
        ofTheAbsent.withdraw("authorised", "No longer needed.");
    }

    @Test
    @Clause({"R-43", "R-8"})
    void whoStandsInForAMemberVotesForThemButNotOnTheirOwnUnitsChangeNorTwice() {
        Ride change = rides.toCheck(KUR).check("accept");
        String standIn = leaves.newcomer(KUR);
        leaves.enter("member1.kur", standIn);
        leaves.enter("member2.kur", "head1.kur");
        leaves.enter("member3.kur", "chair.kur");

        leaves.begin();
        assertThat(change.tasks("head1", "voteOnChange"))
                .as("of the unit that submitted it")
                .isEmpty();
        assertThat(change.tasks("chair", "voteOnChange"))
                .as("has a vote already")
                .hasSize(1);
        change.vote(standIn, "accept");

        Voting voting = rides.bean(Voting.class);
        Vote vote = voting.of(voting.last(change.id()).orElseThrow()).stream()
                .filter(one -> one.login().equals("member1.kur"))
                .findFirst()
                .orElseThrow();
        assertThat(vote.castBy()).isEqualTo(standIn);
        assertThat(Visitor.signedIn(port(), "secretary.kur")
                        .browser()
                        .get("/changes/" + change.id() + "/votes")
                        .body())
                .contains("Stand-in " + standIn, Leaves.ORDER);
        change.withdraw();
    }

    @Test
    @Clause({"R-44", "R-8"})
    void whoStandsInForTheHeadDecidesOnAnActButNotOnOneOfTheirOwnMaking() throws IOException {
        String standIn = leaves.newcomer(MUR);
        Ride change = rides.toAccepted(MUR);
        ActRide act = rides.toAct(MUR, change).send();
        Substitution own = leaves.enter("approver.mur", "authorised.mur");
        leaves.begin();
        Refusal refusal = act.refused("authorised", "approveAct", Map.of("decision", "sign"));
        assertThat(refusal.sentence().code()).isEqualTo("act.ownWorkInPlace");
        leaves.substitutions().end(own.id(), "approver.mur");

        leaves.enter("approver.mur", standIn);
        leaves.runJobs();
        assertThat(Printed.of(port(), act, "clerk").text())
                .as("the paper to sign names who acts, in whose post, declined")
                .contains(
                        Printed.squeezed(
                                String.valueOf(rides.regulation(MUR).act().signatoryGenitive())),
                        Printed.squeezed("Stand-in " + standIn));
        act.answer(standIn, "approveAct", Map.of("decision", "decline", "remark", "Look again."));

        assertThat(Visitor.signedIn(port(), "clerk.mur")
                        .browser()
                        .get("/acts/" + act.id())
                        .body())
                .contains("Stand-in " + standIn, Leaves.ORDER);
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void endedBeforeItsTimeItGivesEverythingBackAtOnce() {
        String standIn = leaves.newcomer(LES);
        Ride change = rides.toPrepare(LES);
        Substitution running = leaves.enter("head1.les", standIn);
        leaves.begin();
        assertThat(change.tasks(standIn, PREPARE)).hasSize(1);

        leaves.substitutions().end(running.id(), "head1.les");

        assertThat(change.tasks(standIn, PREPARE)).isEmpty();
        assertThat(leaves.over(running)).isTrue();
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void aNodeThatSleptThroughTheFirstDayCatchesUpAndOneThatSleptThroughAllMovesNothing() {
        String standIn = leaves.newcomer(LES);
        Ride change = rides.toCheck(LES);
        claim(change, CHECK, "authorised.les");
        Substitution slept = leaves.enter("authorised.les", standIn);
        rides.travelTo("2026-03-04T15:00:00Z");
        leaves.runJobs();
        assertThat(change.task(CHECK).getAssignee()).isEqualTo(standIn);

        leaves.pass();
        assertThat(change.task(CHECK).getAssignee()).isEqualTo("authorised.les");
        assertThat(leaves.over(slept)).isTrue();

        rides.travelTo("2026-03-02T06:00:00Z");
        Substitution unseen = leaves.enter("head1.les", standIn);
        leaves.pass();
        leaves.runJobs();
        assertThat(leaves.over(unseen)).isTrue();
        assertThat(rides.bean(People.class).membershipsOf(standIn)).isEmpty();
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void lettersGoToWhoStandsInAndOnceOnly() {
        String standIn = leaves.newcomer(MUR);
        Substitution entered = leaves.enter("authorised.mur", standIn);
        leaves.begin();
        assertThat(told(entered.id().toString())).containsExactlyInAnyOrder("authorised.mur", standIn);

        Ride change = rides.toCheck(MUR);

        assertThat(told(change.task(CHECK).getId()))
                .contains(standIn)
                .doesNotContain("authorised.mur")
                .doesNotHaveDuplicates();
        change.withdraw();
    }

    private List<String> told(String about) {
        return rides.bean(Notices.class).about(MUR.id(), Set.of(about)).stream()
                .map(Notice::recipientLogin)
                .toList();
    }

    private Ride claimed(String login) {
        Ride change = rides.toCheck(MUR);
        claim(change, CHECK, login);
        return change;
    }

    private void claim(Ride change, String step, String login) {
        Task task = change.task(step);
        rides.desks().as(login, () -> {
            rides.engine().getTaskService().claim(task.getId(), login);
            return task;
        });
    }

    /** A change of the department whose head is the only authorised person, submitted by them. */
    private Ride southern() {
        UUID id = rides.desks()
                .as(
                        "authorised.les",
                        () -> rides.changeWorkflow()
                                .start(new NewChange(LES.id(), "south", null, null, "authorised.les")));
        Ride change = rides.ride(LES, id);
        rides.desks().as("authorised.les", () -> rides.drafts().add(id, rides.row(LES), "authorised.les"));
        change.answer("authorised", PREPARE, Map.of());
        return change;
    }

    private String statusPage(Ride change, String reader) {
        return Visitor.signedIn(port(), reader)
                .browser()
                .get("/changes/" + change.id() + "/status")
                .body();
    }

    private String course(Ride change, String reader) {
        return Visitor.signedIn(port(), reader)
                .api("GET", "/tasks/" + change.task(CHECK).getId() + "/course", Map.of())
                .body();
    }
}
