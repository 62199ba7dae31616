package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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
        CountDownLatch firstHasAnswered = new CountDownLatch(1);
        CountDownLatch firstMayCommit = new CountDownLatch(1);
        TransactionTemplate transaction = new TransactionTemplate(rides.bean(PlatformTransactionManager.class));
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            change.completeUnclaimed("authorised", task, Map.of("decision", "accept"));
            firstHasAnswered.countDown();
            await(firstMayCommit);
        }));
        await(firstHasAnswered);
        CompletableFuture<Void> second = CompletableFuture.runAsync(
                () -> change.completeUnclaimed("authorised2", task, Map.of("decision", "accept")));
        // Long enough for the second to run into the first one's lock.
        Thread.sleep(1500);
        firstMayCommit.countDown();
        first.get(30, TimeUnit.SECONDS);

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

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
