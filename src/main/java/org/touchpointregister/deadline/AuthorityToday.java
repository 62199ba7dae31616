package org.touchpointregister.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The authority's own day: in Sakhalin it is already tomorrow for a third of Moscow's day. */
@Component
public class AuthorityToday {

    private final Clock clock;

    AuthorityToday(Clock clock) {
        this.clock = clock;
    }

    public LocalDate in(ZoneId zone) {
        return of(clock.instant(), zone);
    }

    /** The authority's date at an instant. */
    public static LocalDate of(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
