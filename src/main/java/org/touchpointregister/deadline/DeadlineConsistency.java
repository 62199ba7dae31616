package org.touchpointregister.deadline;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.deadline.DeadlineFollower.Agreement;

/**
 * Whether every open deadline is what the calendar in force makes it, and every task, timer and incident what the deadline
 * makes it; repairs what is not, whole or not at all.
 */
@Service
public class DeadlineConsistency {

    private final Recount recount;
    private final ProductionCalendars calendars;
    private final CalendarTables tables;
    private final CalendarApplication application;
    private final ObjectProvider<DeadlineFollower> followers;
    private final GivingWay givingWay;
    private final TransactionTemplate reading;

    DeadlineConsistency(
            Recount recount,
            ProductionCalendars calendars,
            CalendarTables tables,
            CalendarApplication application,
            ObjectProvider<DeadlineFollower> followers,
            GivingWay givingWay,
            PlatformTransactionManager transactions) {
        this.recount = recount;
        this.calendars = calendars;
        this.tables = tables;
        this.application = application;
        this.followers = followers;
        this.givingWay = givingWay;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** What disagrees: deadlines with the calendar, the rest with the deadlines. */
    public record State(int deadlines, Agreement followers) {
        public boolean consistent() {
            return deadlines == 0 && followers.total() == 0;
        }
    }

    /** Looks only. */
    public State check() {
        return reading.execute(status -> {
            Recount.Changed stale = recount.impact(calendars.now(), 1).all();
            return new State(stale.moved() + stale.restated(), agreement(false));
        });
    }

    /** Repairs and answers what had disagreed; a second time there is nothing to do. */
    public State repair() {
        try {
            return givingWay.run(() -> {
                tables.lock();
                Agreement before = agreement(false);
                Recount.Changed changed = application.follow(null);
                return new State(changed.moved() + changed.restated(), before);
            });
        } finally {
            calendars.forget();
        }
    }

    private Agreement agreement(boolean repair) {
        return followers.stream().map(follower -> follower.agree(repair)).reduce(Agreement.COMPLETE, Agreement::and);
    }
}
