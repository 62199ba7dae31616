package org.touchpointregister.publication.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.shared.Refusal;

/** Files that take long to look into hold back neither each other for ever nor the threads of the web server. */
class LookingTurnsTests {

    private final CountDownLatch finish = new CountDownLatch(1);
    private final List<Thread> looking = new ArrayList<>();

    @AfterEach
    void finish() throws InterruptedException {
        finish.countDown();
        for (Thread thread : looking) {
            thread.join();
        }
    }

    @Test
    void whoeverWouldWaitTooLongIsAskedToComeAgain() throws InterruptedException {
        LookingTurns turns = new LookingTurns(Duration.ZERO);
        occupy(turns);

        refusedAsBusy(turns);

        finish();
        assertThat(turns.take(() -> "found")).isEqualTo("found");
    }

    @Test
    void nobodyWaitsBehindMany() throws InterruptedException {
        LookingTurns turns = new LookingTurns(Duration.ofDays(1));
        occupy(turns);
        for (int i = 0; i < 8; i++) {
            Thread waiting = start(() -> turns.take(() -> "found"));
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }

        refusedAsBusy(turns);
    }

    @Test
    void aLookThatFailsGivesItsTurnBack() {
        LookingTurns turns = new LookingTurns(Duration.ZERO);
        for (int i = 0; i <= LookingTurns.AT_ONCE; i++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new TooLongToCompare();
                    }))
                    .isInstanceOf(TooLongToCompare.class);
        }
    }

    private void occupy(LookingTurns turns) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(LookingTurns.AT_ONCE);
        for (int i = 0; i < LookingTurns.AT_ONCE; i++) {
            start(() -> turns.take(() -> {
                begun.countDown();
                return isFinished();
            }));
        }
        begun.await();
    }

    private boolean isFinished() {
        try {
            finish.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Thread start(Runnable work) {
        Thread thread = new Thread(work);
        looking.add(thread);
        thread.start();
        return thread;
    }

    private static void refusedAsBusy(LookingTurns turns) {
        assertThatThrownBy(() -> turns.take(() -> "found"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BUSY));
    }
}
