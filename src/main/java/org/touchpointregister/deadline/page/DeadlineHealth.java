package org.touchpointregister.deadline.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.CalendarYears;
import org.touchpointregister.deadline.DeadlineConsistency;
import org.touchpointregister.deadline.DeadlineConsistency.State;
import org.touchpointregister.deadline.DeadlineFollower.Agreement;

/**
 * Health of the deadlines, under {@code /actuator/health/deadlines}. A disagreement is not DOWN: tasks can be worked on all
 * the while, and a node that is taken out of service cannot repair it.
 */
@Component("deadlineAgreementHealthIndicator")
class DeadlineHealth implements HealthIndicator {

    private static final Status DISAGREES = new Status("DISAGREES", "Repair under /deadlines/consistency");

    /** Looking through all open deadlines is not for every probe of a load balancer. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final DeadlineConsistency consistency;
    private final CalendarYears calendar;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    private record Seen(Instant at, Health health) {}

    DeadlineHealth(DeadlineConsistency consistency, CalendarYears calendar, Clock clock) {
        this.consistency = consistency;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        Seen last = seen;
        if (last != null && Duration.between(last.at(), now).abs().compareTo(KEPT) < 0) {
            return last.health();
        }
        Health health = look();
        seen = new Seen(now, health);
        return health;
    }

    private Health look() {
        State state = consistency.check();
        Agreement followers = state.followers();
        Health.Builder health = Health.status(state.consistent() ? Status.UP : DISAGREES)
                .withDetail("deadlines", state.deadlines())
                .withDetail("tasks", followers.tasks())
                .withDetail("followUps", followers.followUps())
                .withDetail("timers", followers.timers())
                .withDetail("missingTimers", followers.missingTimers())
                .withDetail("incidents", followers.incidents());
        calendar.awaited().ifPresent(year -> health.withDetail("calendarNotApproved", year));
        return health.build();
    }
}
