package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** The token and the register move in one transaction. */
class TogetherOrNotAtAllTests extends RideTest {

    @Test
    @Clause("R-45")
    void anEditionThatCannotBeOpenedLeavesTheActUnregistered() {
        registrationFailsOnInsertInto("app.edition");
    }

    @Test
    @Clause("R-45")
    void anEngineThatCannotGoOnLeavesNoEditionBehind() {
        registrationFailsOnInsertInto("camunda.act_ru_job");
    }

    /** The table refuses whatever is written: for the register that is before, for the engine after the edition is opened. */
    private void registrationFailsOnInsertInto(String table) {
        Ride change = rides.toAccepted(MUR);
        ActRide act = rides.toSigned(MUR, change);
        String before = act.picture();
        JdbcTemplate database = rides.bean(JdbcTemplate.class);
        database.execute("create function app.refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused by the test'; end $$");
        database.execute("create trigger refused before insert on " + table + " execute function app.refuse()");
        try {
            Map<String, Object> answer = act.registration(rides.today(MUR));
            assertThatThrownBy(() -> act.answer("clerk", "registerAct", answer))
                    .hasStackTraceContaining("refused by the test");
        } finally {
            database.execute("drop trigger refused on " + table);
            database.execute("drop function app.refuse()");
        }

        assertThat(act.picture()).isEqualTo(before);
        assertThat(act.stands()).containsExactly("registerAct");
        assertThat(change.state()).isEqualTo(ChangeState.IN_ACT);
        act.register().publish();
        assertThat(change.state()).isEqualTo(ChangeState.ADOPTED);
    }

    @Test
    @Clause("R-41")
    void ofTwoWhoCompleteAtTheSameMomentOneIsToldOfTheOther() throws Exception {
        Ride change = rides.toCheck(MUR);
        Task task = change.task("checkCompleteness");
        CompletableFuture<Void> second = new SameMoment(rides)
                .run(
                        () -> change.completeUnclaimed("authorised", task, Map.of("decision", "accept")),
                        () -> change.completeUnclaimed("authorised2", task, Map.of("decision", "accept")));

        assertThatThrownBy(second::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().code()).isEqualTo("workflow.answer.taskDoneBy"));
        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(change.stands()).containsExactly("waitForAct");
        change.withdraw();
    }
}
