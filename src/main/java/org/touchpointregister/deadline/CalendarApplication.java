package org.touchpointregister.deadline;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.DeadlineFollower.Agreement;

/**
 * Puts a calendar into force and every open deadline, task and timer with it: one transaction, set by set. It waits until
 * nobody counts by the calendar and locks rows only after that, as everybody else does.
 */
@Component
class CalendarApplication {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarApplication.class);

    private final CalendarTables tables;
    private final ProductionCalendars calendars;
    private final Recount recount;
    private final ObjectProvider<DeadlineFollower> followers;
    private final Clock clock;

    CalendarApplication(
            CalendarTables tables,
            ProductionCalendars calendars,
            Recount recount,
            ObjectProvider<DeadlineFollower> followers,
            Clock clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.recount = recount;
        this.followers = followers;
        this.clock = clock;
    }

    /** Adds the years that differ from what is in force; answers whether there were any. */
    boolean add(CalendarFile file, Target target) {
        tables.addLayer(target.layer(), target.parent());
        boolean added = false;
        for (Map.Entry<Integer, CalendarFileYear> year : file.years().entrySet()) {
            String hash = CalendarFile.hash(year.getValue());
            if (tables.hashInForce(target.layer(), year.getKey())
                    .filter(hash::equals)
                    .isEmpty()) {
                tables.add(
                        new CalendarTables.NewState(target.layer(), year.getKey(), target.importId(), clock.instant()),
                        year.getValue());
                added = true;
            }
        }
        if (added) {
            tables.nextRevision();
        }
        return added;
    }

    /** Counts everything anew by what is in force now; must run in the transaction that changed it. */
    Recount.Changed follow(@Nullable UUID importId) {
        Recount.Changed changed = recount.apply(calendars.now(), importId);
        Agreement followed =
                followers.stream().map(follower -> follower.agree(true)).reduce(Agreement.COMPLETE, Agreement::and);
        LOG.info("Moved {} deadlines, restated {}; followed by {}", changed.moved(), changed.restated(), followed);
        return changed;
    }

    /** Where a calendar belongs and which proposal it was. */
    record Target(
            String layer, @Nullable String parent, @Nullable UUID importId) {}
}
