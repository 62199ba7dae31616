package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.act.ActState;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.ForestPeople;
import org.touchpointregister.testing.Web;

/** The draft act goes round those whom the file of the authority names before the head sees it. */
class AgreementTests extends RideTest {

    private static final Map<String, String> REMARK =
            Map.of("decision", "remark", "remark", "The second point is wrong.");

    @BeforeEach
    void theForestersAreThere() {
        Foresters.comeToWork(rides);
    }

    @Test
    @Clause("R-44")
    void whereTheOrderNamesNobodyTheDraftGoesStraightToTheHead() {
        ActRide act = rides.toAct(SAK).sendToBeAgreed();

        assertThat(act.stands()).containsExactly("approveAct");
        assertThat(act.visits("agreeAct")).isZero();
        act.head("decline");
    }

    @Test
    @Clause({"R-14", "R-44"})
    void thoseOfOneTurnAreAskedTogetherTheNextAfterThemAndTheSheetIsPrinted() throws IOException {
        ActRide act = rides.toAct(LES).sendToBeAgreed();

        assertThat(act.state()).isEqualTo(ActState.AGREEING);
        assertThat(act.open("agreeAct"))
                .hasSize(2)
                .allSatisfy(task -> assertThat(due(task)).isEqualTo(LocalDate.of(2026, 3, 4)));
        assertThat(asked(act, "manager")).hasSize(1);
        assertThat(asked(act, "head1")).hasSize(1);
        assertThat(asked(act, "controller")).isEmpty();
        answer(act, "head1", Map.of("decision", "agree"));
        assertThat(asked(act, "controller")).isEmpty();
        answer(act, "manager", Map.of("decision", "agree"));
        assertThat(act.state()).isEqualTo(ActState.AGREEING);
        answer(act, "controller", Map.of("decision", "agree"));

        assertThat(act.state()).isEqualTo(ActState.WITH_HEAD);
        assertThat(act.stands()).containsExactly("approveAct");
        Printed printed = Printed.of(port(), act, "approver");
        assertThat(printed.text())
                .contains(
                        Printed.squeezed(ForestPeople.nameOf("manager")),
                        Printed.squeezed(ForestPeople.nameOf("controller")));
        assertThat(printed.tablesOfDocx()).isEqualTo(3);
        act.head("decline");
    }

    @Test
    @Clause("R-44")
    void aRemarkWaitsForTheOthersOfItsTurnAndThenGoesBackToWhoPrepares() {
        ActRide act = rides.toAct(LES).sendToBeAgreed();

        answer(act, "manager", REMARK);
        assertThat(act.state()).isEqualTo(ActState.AGREEING);
        answer(act, "head1", Map.of("decision", "agree"));

        assertThat(act.stands()).containsExactly("prepareAct");
        assertThat(act.state()).isEqualTo(ActState.DRAFT);
        assertThat(rides.variables(act.number())).containsEntry("agreement", "remarked");
        assertThat(letters(act)).containsExactly(LES.login("authorised"));
        Web authorised = Visitor.signedIn(port(), LES.login("authorised")).browser();
        assertThat(authorised.get("/acts/" + act.id()).body())
                .contains(REMARK.get("remark"), ForestPeople.nameOf("manager"));
        act.send();
        assertThat(act.state()).isEqualTo(ActState.WITH_HEAD);
        assertThat(authorised.get("/acts/" + act.id()).body())
                .as("what was said in the first round is kept")
                .contains(REMARK.get("remark"));
        act.head("decline");
    }

    @Test
    @Clause("R-44")
    void aRemarkNeedsWordsAndOnlyWhoHoldsThePostSpeaksForIt() {
        ActRide act = rides.toAct(LES).sendToBeAgreed();

        Task managers = asked(act, "manager").get(0);
        Refusal silent = act.refused(() -> act.completeUnclaimed("manager", managers, Map.of("decision", "remark")));
        assertThat(silent.fields()).extracting(Refusal.FieldSentence::field).containsExactly("remark");
        for (String other : List.of("approver", "controller", "authorised", "manager.sak")) {
            Refusal foreign = act.refused(() -> act.completeUnclaimed(other, managers, Map.of("decision", "agree")));
            assertThat(foreign.kind()).as(other).isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.MISSING);
        }
        assertThat(new Web(port()).get("/acts/" + act.id()).statusCode()).isNotEqualTo(200);
        act.agreeByAll().head("decline");
    }

    /** The line of a sheet that was answered is past: the database itself refuses to change it. */
    @Test
    @Clause("R-44")
    void whatWasAnsweredStays() {
        ActRide act = rides.toAct(LES).send();

        assertThat(catchThrowable(() -> rides.bean(JdbcClient.class)
                        .sql("update app.agreement_line set result = 'REMARKED' where act_id = ?")
                        .param(act.id())
                        .update()))
                .hasMessageContaining("never changes");
        act.head("decline");
    }

    private List<Task> asked(ActRide act, String who) {
        return rides.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(act.number())
                .taskDefinitionKey("agreeAct")
                .taskCandidateUser(LES.login(who))
                .list();
    }

    private void answer(ActRide act, String who, Map<String, ?> answer) {
        act.completeUnclaimed(who, asked(act, who).get(0), answer);
    }

    private LocalDate due(Task task) {
        return Objects.requireNonNull(task.getDueDate())
                .toInstant()
                .atZone(rides.regulation(LES).authority().timeZone())
                .toLocalDate();
    }

    private List<String> letters(ActRide act) {
        return rides.bean(JdbcClient.class)
                .sql("select recipient_login from app.notice where kind = 'ACT_RETURNED' and subject like :number")
                .param("number", "%" + act.number() + "%")
                .query(String.class)
                .list();
    }
}
