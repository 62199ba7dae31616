package org.touchpointregister.workflow.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.notification.Mailer;
import org.touchpointregister.notification.Notice;
import org.touchpointregister.notification.Notices;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;

/**
 * Hands a letter to the mailer, a reminder only on a working day of the authority from its sending hour on: the
 * system may have stood still at the hour it was planned for, or a repeated attempt may fall on a day off.
 */
@Component
class Posting {

    private final Notices notices;
    private final Mailer mailer;
    private final Regulations regulations;
    private final DeadlineCalculator calculator;
    private final Clock clock;

    Posting(Notices notices, Mailer mailer, Regulations regulations, DeadlineCalculator calculator, Clock clock) {
        this.notices = notices;
        this.mailer = mailer;
        this.regulations = regulations;
        this.calculator = calculator;
        this.clock = clock;
    }

    /** What became of the letter: settled, or waiting for the instant at which it may go. */
    record Outcome(boolean settled, @Nullable Date notBefore) {

        static final Outcome SETTLED = new Outcome(true, null);

        static Outcome waits(Instant until) {
            return new Outcome(false, Date.from(until));
        }
    }

    Outcome send(UUID id) {
        Notice notice = notices.require(id);
        Regulation regulation = regulations.find(notice.authority()).orElse(null);
        if (notice.notBefore() == null || regulation == null) {
            mailer.send(id);
            return Outcome.SETTLED;
        }
        return remind(notice, notice.notBefore(), regulation);
    }

    private Outcome remind(Notice notice, Instant planned, Regulation regulation) {
        ZoneId zone = regulation.authority().timeZone();
        LocalDate today = AuthorityToday.of(clock.instant(), zone);
        // It speaks of its own day: the next morning watch says anew what is still true.
        if (notice.kind().speaksOfItsDay() && today.isAfter(AuthorityToday.of(planned, zone))) {
            notices.expire(notice.id());
            return Outcome.SETTLED;
        }
        Instant sending = calculator.sendingInstant(
                calculator.layerOf(regulation.id()),
                today.atStartOfDay(zone).toInstant(),
                zone,
                regulation.internalTerms().sendingHour());
        if (sending.isAfter(clock.instant())) {
            return Outcome.waits(sending);
        }
        mailer.send(notice.id());
        return Outcome.SETTLED;
    }
}
