package org.touchpointregister.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands where a test puts it; the engine's clock goes with it. */
public final class TravellingClock extends Clock {

    private Instant now = Instant.parse("2026-03-02T06:00:00Z");

    /** Moves both clocks to that instant. */
    public void travelTo(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Moves both clocks on. */
    public void pass(Duration duration) {
        travelTo(now.plus(duration));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return TravellingClock.this.withZone(other);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public Instant instant() {
        return now;
    }
}
