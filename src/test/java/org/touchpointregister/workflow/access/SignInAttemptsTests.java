package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInAttemptsTests {

    private final AtomicLong nanos = new AtomicLong();
    private final SignInAttempts attempts = new SignInAttempts(nanos::get);

    @Test
    void guessingFromOneAddressStopsOnlyThatAddress() {
        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS).forEach(i -> attempts.failed("head", "1.1.1.1"));

        assertThat(attempts.mustWait("head", "1.1.1.1")).isTrue();
        assertThat(attempts.mustWait("head", "2.2.2.2")).isFalse();
    }

    @Test
    void guessingFromManyAddressesStopsTheName() {
        IntStream.range(0, SignInAttempts.FROM_ANYWHERE).forEach(i -> attempts.failed("head", "1.1.1." + i));

        assertThat(attempts.mustWait("head", "2.2.2.2")).isTrue();
    }

    @Test
    void aMinuteLaterOneMayTryAgainAndARightPasswordForgetsTheWrongOnes() {
        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS).forEach(i -> attempts.failed("head", "1.1.1.1"));
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(attempts.mustWait("head", "1.1.1.1")).isFalse();

        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS - 1).forEach(i -> attempts.failed("head", "1.1.1.1"));
        attempts.succeeded("head", "1.1.1.1");
        attempts.failed("head", "1.1.1.1");
        assertThat(attempts.mustWait("head", "1.1.1.1")).isFalse();
    }
}
