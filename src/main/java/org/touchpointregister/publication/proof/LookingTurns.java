package org.touchpointregister.publication.proof;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal;

/**
 * Lets a few files be looked into at once. Whoever would wait long, or behind many, is asked to come again: a thread of the
 * web server that waits here answers nobody else.
 */
@Component
class LookingTurns {

    static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    @Autowired
    LookingTurns() {
        this(PATIENCE);
    }

    LookingTurns(Duration patience) {
        this.patience = patience;
    }

    /** What the look finds; refuses as busy when it is nobody's turn soon. */
    <T> T take(Supplier<T> look) {
        if (free.getQueueLength() >= MOST_WAITING || !isFreeSoon()) {
            throw new Refusal(Refusal.Kind.BUSY, Refusal.Sentence.of("publication.verify.busy"), List.of());
        }
        try {
            return look.get();
        } finally {
            free.release();
        }
    }

    private boolean isFreeSoon() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
