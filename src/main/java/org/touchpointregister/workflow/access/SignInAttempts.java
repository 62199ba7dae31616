package org.touchpointregister.workflow.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords: after a few wrong ones for a name from one address, or many for a name from
 * anywhere, further attempts wait. A person who mistypes twice does not notice.
 */
@Component
class SignInAttempts {

    static final int FROM_ONE_ADDRESS = 5;
    static final int FROM_ANYWHERE = 50;

    private static final long PAUSE = Duration.ofMinutes(1).toNanos();
    private static final int REMEMBERED = 10_000;

    private final LongSupplier ticks;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };
    /** How many passwords are being looked at; no more than requests at a time. */
    private final Map<String, Integer> underWay = new HashMap<>();

    SignInAttempts() {
        this(System::nanoTime);
    }

    SignInAttempts(LongSupplier ticks) {
        this.ticks = ticks;
    }

    /**
     * Has a password looked at, unless too many were wrong. Checking takes long enough for many attempts to come in
     * meanwhile: each counts as wrong while it is under way, and one that would be too many then waits for the outcome of
     * those before it. So a program that signs in many times at once with the right password is not taken for a guesser.
     */
    Outcome attempt(String login, String address, BooleanSupplier isRight) {
        if (!begin(login, address)) {
            return Outcome.TOO_MANY;
        }
        Outcome outcome = Outcome.TOO_MANY;
        try {
            outcome = isRight.getAsBoolean() ? Outcome.RIGHT : Outcome.WRONG;
        } finally {
            end(login, address, outcome);
        }
        return outcome;
    }

    private synchronized boolean begin(String login, String address) {
        String both = both(login, address);
        while (failed(both) < FROM_ONE_ADDRESS && failed(login) < FROM_ANYWHERE) {
            if (failed(both) + lookedAt(both) < FROM_ONE_ADDRESS && failed(login) + lookedAt(login) < FROM_ANYWHERE) {
                underWay.merge(both, 1, Integer::sum);
                underWay.merge(login, 1, Integer::sum);
                return true;
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** What could not be looked at counts as neither right nor wrong. */
    private synchronized void end(String login, String address, Outcome outcome) {
        String both = both(login, address);
        for (String key : List.of(both, login)) {
            underWay.computeIfPresent(key, (same, count) -> count > 1 ? count - 1 : null);
            if (outcome == Outcome.RIGHT) {
                failures.remove(key);
            } else if (outcome == Outcome.WRONG) {
                failures.put(key, new Failures(failed(key) + 1, ticks.getAsLong()));
            }
        }
        notifyAll();
    }

    private int failed(String key) {
        Failures known = failures.get(key);
        return known != null && ticks.getAsLong() - known.last() < PAUSE ? known.count() : 0;
    }

    private int lookedAt(String key) {
        return underWay.getOrDefault(key, 0);
    }

    private static String both(String login, String address) {
        return login + " " + address;
    }

    /** What came of an attempt. */
    enum Outcome {
        RIGHT,
        WRONG,
        /** Not looked at: too many were wrong of late. */
        TOO_MANY
    }

    private record Failures(int count, long last) {}
}
