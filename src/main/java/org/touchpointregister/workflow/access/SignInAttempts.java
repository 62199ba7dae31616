package org.touchpointregister.workflow.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
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

    SignInAttempts() {
        this(System::nanoTime);
    }

    SignInAttempts(LongSupplier ticks) {
        this.ticks = ticks;
    }

    synchronized boolean mustWait(String login, String address) {
        return isOver(both(login, address), FROM_ONE_ADDRESS) || isOver(login, FROM_ANYWHERE);
    }

    synchronized void failed(String login, String address) {
        count(both(login, address));
        count(login);
    }

    synchronized void succeeded(String login, String address) {
        failures.remove(both(login, address));
        failures.remove(login);
    }

    private boolean isOver(String key, int limit) {
        Failures known = failures.get(key);
        return known != null && known.count() >= limit && ticks.getAsLong() - known.last() < PAUSE;
    }

    private void count(String key) {
        Failures known = failures.get(key);
        long now = ticks.getAsLong();
        int before = known != null && now - known.last() < PAUSE ? known.count() : 0;
        failures.put(key, new Failures(before + 1, now));
    }

    private static String both(String login, String address) {
        return login + " " + address;
    }

    private record Failures(int count, long last) {}
}
