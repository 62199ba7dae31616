package org.touchpointregister.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** Whether the act behind a role covers the authority's own today. */
@Component
class PowersToday {

    private final Regulations regulations;
    private final Clock clock;

    PowersToday(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    boolean cover(Membership membership) {
        AuthorityId authority = membership.authority();
        return authority == null || membership.inForceOn(today(authority));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(AuthorityId authority) {
        return LocalDate.now(clock.withZone(zone(authority)));
    }

    ZoneId zone(AuthorityId authority) {
        // People outlive the file of their authority: without it their powers are still read, by universal time.
        return regulations
                .find(authority)
                .map(regulation -> regulation.authority().timeZone())
                .orElse(ZoneOffset.UTC);
    }
}
