package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same thing: the second begins while what the first has done is not yet committed. */
final class SameMoment {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    SameMoment(Rides rides) {
        this.database = rides.bean(JdbcTemplate.class);
        this.transaction = new TransactionTemplate(rides.bean(PlatformTransactionManager.class));
    }

    /** Answers what became of the second, once the first is committed. */
    CompletableFuture<Void> run(Runnable first, Runnable second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> open = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            first.run();
            done.countDown();
            await(mayCommit);
        }));
        await(done);
        CompletableFuture<Void> other = CompletableFuture.runAsync(second);
        // Till it has run into the first one's lock, or past it.
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(20)) {
            if (other.isDone() || waiting()) {
                break;
            }
        }
        mayCommit.countDown();
        open.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return other;
    }

    private boolean waiting() {
        return Integer.valueOf(1).equals(database.queryForObject(WAITING, Integer.class));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
