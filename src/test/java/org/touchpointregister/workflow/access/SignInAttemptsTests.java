package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touchpointregister.workflow.access.SignInAttempts.Outcome;

class SignInAttemptsTests {

    private static final int AT_ONCE = 40;

    private final AtomicLong nanos = new AtomicLong();
    private final SignInAttempts attempts = new SignInAttempts(nanos::get);

    @Test
    void guessingFromOneAddressStopsOnlyThatAddress() {
        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS).forEach(i -> wrong("1.1.1.1"));

        assertThat(right("1.1.1.1")).isEqualTo(Outcome.TOO_MANY);
        assertThat(right("2.2.2.2")).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void guessingFromManyAddressesStopsTheName() {
        IntStream.range(0, SignInAttempts.FROM_ANYWHERE).forEach(i -> wrong("1.1.1." + i));

        assertThat(right("2.2.2.2")).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void aMinuteLaterOneMayTryAgainAndARightPasswordForgetsTheWrongOnes() {
        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS).forEach(i -> wrong("1.1.1.1"));
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(wrong("1.1.1.1")).isEqualTo(Outcome.WRONG);

        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS - 2).forEach(i -> wrong("1.1.1.1"));
        assertThat(right("1.1.1.1")).isEqualTo(Outcome.RIGHT);
        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS)
                .forEach(i -> assertThat(wrong("1.1.1.1")).isEqualTo(Outcome.WRONG));
    }

    @Test
    void ofManyWrongPasswordsAtOnceNoMoreAreLookedAtThanOneAfterTheOther() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();

        assertThat(atOnce(looks, false))
                .hasSize(AT_ONCE)
                .filteredOn(Outcome.WRONG::equals)
                .hasSize(SignInAttempts.FROM_ONE_ADDRESS);
        assertThat(looks).hasValue(SignInAttempts.FROM_ONE_ADDRESS);
    }

    @Test
    void manyRightPasswordsAtOnceAreAllTaken() throws InterruptedException {
        assertThat(atOnce(new AtomicInteger(), true)).hasSize(AT_ONCE).containsOnly(Outcome.RIGHT);
    }

    @Test
    void whatCouldNotBeLookedAtCountsForNothing() {
        IntStream.range(0, AT_ONCE).forEach(i -> {
            try {
                attempts.attempt("head", "1.1.1.1", () -> {
                    throw new IllegalStateException("the database is away");
                });
            } catch (IllegalStateException expected) {
                // as whoever signs in sees it
            }
        });

        assertThat(right("1.1.1.1")).isEqualTo(Outcome.RIGHT);
    }

    /** Nobody's password is looked through before everybody has either begun to be looked at or waits for that. */
    private List<Outcome> atOnce(AtomicInteger looks, boolean right) throws InterruptedException {
        ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
        CountDownLatch everybodyIsHere = new CountDownLatch(1);
        List<Thread> people = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> new Thread(() -> outcomes.add(attempts.attempt("head", "1.1.1.1", () -> {
                    looks.incrementAndGet();
                    return await(everybodyIsHere) && right;
                }))))
                .toList();
        people.forEach(Thread::start);
        while (people.stream().anyMatch(person -> person.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        everybodyIsHere.countDown();
        for (Thread person : people) {
            person.join();
        }
        return List.copyOf(outcomes);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome wrong(String address) {
        return attempts.attempt("head", address, () -> false);
    }

    private Outcome right(String address) {
        return attempts.attempt("head", address, () -> true);
    }
}
