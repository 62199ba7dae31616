package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.testing.Clause;

@Clause("R-46")
class DeadlineKeyTests extends StoredDeadlines {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aTimerAndItsTaskThatAskForTheSameDeadlineGetOne() {
        Deadline first = deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));
        Deadline second = deadlines.open(wanted(key, LocalDate.of(2024, 1, 19)));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.due()).isEqualTo(first.due());
        assertThat(rows()).isOne();
    }

    @Test
    void twoTransactionsThatAskAtOnceGetOneAndNeitherFails() throws Exception {
        // The common pool has one thread on two cores: the second would start when the first is done.
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch firstHasOpened = new CountDownLatch(1);
            CountDownLatch firstMayCommit = new CountDownLatch(1);
            Future<Deadline> first = threads.submit(() -> transaction.execute(status -> {
                Deadline opened = deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));
                firstHasOpened.countDown();
                await(firstMayCommit);
                return opened;
            }));
            await(firstHasOpened);
            Future<Deadline> second = threads.submit(() -> deadlines.open(wanted(key, LocalDate.of(2024, 1, 18))));
            untilSomebodyWaitsInTheDatabase();
            firstMayCommit.countDown();

            assertThat(second.get(20, TimeUnit.SECONDS).id())
                    .isEqualTo(first.get(20, TimeUnit.SECONDS).id());
            assertThat(rows()).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aStepThatComesBackInALoopGetsADeadlineOfItsOwn() {
        Deadline first = deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));
        deadlines.close(key, MIDNIGHT);
        Deadline second = deadlines.open(wanted(key, LocalDate.of(2024, 2, 18)));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(deadlines.findByKey(key).orElseThrow().id()).isEqualTo(second.id());
        assertThat(deadlines.of(subject)).extracting(Deadline::id).containsExactly(first.id(), second.id());
    }

    @Test
    void completingATaskDoesNotWipeOutTheDelayRecordedMeanwhile() {
        deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));

        transaction.executeWithoutResult(status -> {
            assertThat(found().missedAt()).isNull();
            CompletableFuture.runAsync(() -> deadlines.recordMissed(key, MIDNIGHT))
                    .join();
            deadlines.close(key, LATER);
        });

        assertThat(found().missedAt()).isEqualTo(MIDNIGHT);
        assertThat(found().closedAt()).isEqualTo(LATER);
    }

    private long rows() {
        return jdbc.sql("select count(*) from deadline where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private void untilSomebodyWaitsInTheDatabase() throws InterruptedException {
        for (int tries = 0; tries < 400; tries++) {
            Long waiting = jdbc.sql("select count(*) from pg_stat_activity"
                            + " where datname = current_database() and wait_event_type = 'Lock'")
                    .query(Long.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("The second transaction did not wait for the first");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
