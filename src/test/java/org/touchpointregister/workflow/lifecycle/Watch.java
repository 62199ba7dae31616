package org.touchpointregister.workflow.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.workflow.DailyWatchFlow;

/** The daily watch of one authority; what waits in the others stays as it is. */
final class Watch {

    private final Rides rides;
    private final Body body;

    Watch(Rides rides, Body body) {
        this.rides = rides;
        this.body = body;
    }

    /** Opens the authority's morning of that date and lives through it, to the moment its letters are sent. */
    void morning(String date) {
        morning(LocalDate.parse(date), LocalTime.MIN);
    }

    /** The same, found by the engine only so much later. */
    void morning(LocalDate date, LocalTime late) {
        Instant hour = hour(date);
        rides.desks().clock().travelTo(hour.minusSeconds(3600));
        rides.desks().openMornings();
        rides.desks().clock().travelTo(hour.plusSeconds(late.toSecondOfDay()));
        runDueJobs();
    }

    /** Every morning from the first to the last date, and every timer between them at its own instant. */
    void live(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(date -> {
            catchUpTo(hour(date).minusSeconds(3600));
            open(date);
            catchUpTo(hour(date));
        });
    }

    /** This authority's morning alone, once: through those of all others nobody would live, and they would wait for later tests. */
    private void open(LocalDate date) {
        String key = body.id() + " " + date;
        long opened = rides.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(DailyWatchFlow.KEY)
                .processInstanceBusinessKey(key)
                .count();
        if (opened == 0) {
            rides.engine()
                    .getRuntimeService()
                    .createMessageCorrelation(DailyWatchFlow.MORNING_OPENED)
                    .processInstanceBusinessKey(key)
                    .setVariable(DailyWatchFlow.AUTHORITY.name(), body.id().value())
                    .setVariable(DailyWatchFlow.DAY.name(), date.toString())
                    .setVariable(DailyWatchFlow.OPENS_AT.name(), Date.from(hour(date)))
                    .correlateStartMessage();
        }
    }

    /** The node opens that morning, goes down before its hour and comes back later; what is due then runs all at once. */
    void downAt(String date, String back) {
        upUntil(hour(LocalDate.parse(date)).minusSeconds(3600).toString());
        rides.desks().openMornings();
        downUntil(back);
    }

    /** Nothing runs before that instant; then everything that has fallen due meanwhile does. */
    void downUntil(String back) {
        rides.travelTo(back);
        runDueJobs();
        rides.desks().openMornings();
        runDueJobs();
    }

    /** The node is up: everything runs as it falls due. */
    void upUntil(String instant) {
        catchUpTo(Instant.parse(instant));
    }

    /** Runs the authority's jobs as they fall due, each at its own instant. */
    private void catchUpTo(Instant end) {
        for (Instant next = nextDue(end); next.isBefore(end); next = nextDue(end)) {
            if (next.isAfter(rides.bean(java.time.Clock.class).instant())) {
                rides.desks().clock().travelTo(next);
            }
            runDueJobs();
        }
        rides.desks().clock().travelTo(end);
        runDueJobs();
    }

    private Instant nextDue(Instant end) {
        List<Job> next = management()
                .createJobQuery()
                .tenantIdIn(body.id().value())
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return next.isEmpty() || next.get(0).getDuedate() == null
                ? end
                : next.get(0).getDuedate().toInstant();
    }

    void runDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> rides.desks().execute(job));
        }
    }

    private List<Job> due() {
        return management()
                .createJobQuery()
                .tenantIdIn(body.id().value())
                .executable()
                .withRetriesLeft()
                .list();
    }

    private Instant hour(LocalDate date) {
        Regulation regulation = rides.regulation(body);
        return date.atTime(regulation.internalTerms().sendingHour())
                .atZone(regulation.authority().timeZone())
                .toInstant();
    }

    private ManagementService management() {
        return rides.engine().getManagementService();
    }
}
