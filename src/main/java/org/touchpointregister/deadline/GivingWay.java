package org.touchpointregister.deadline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.shared.Refusal;

/**
 * One large transaction among many small ones: where it would have to wait for a person's step it gives way and begins
 * again, so that the database never has to choose which of two that wait for each other it ends.
 */
@Component
class GivingWay {

    private static final Logger LOG = LoggerFactory.getLogger(GivingWay.class);

    /** Shorter than the second after which PostgreSQL looks for a deadlock. */
    private static final String PATIENCE = "set local lock_timeout = '700ms'";

    private static final int ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    GivingWay(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transactions = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Does the work in a transaction of its own, whole or not at all; refuses where others leave it no gap. */
    <T> T run(Supplier<T> work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return transactions.execute(status -> {
                    jdbc.sql(PATIENCE).update();
                    return work.get();
                });
            } catch (PessimisticLockingFailureException e) {
                LOG.info("Gave way to other work, attempt {}", attempt);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw Refusal.conflict("deadline.busy");
    }
}
