package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.deadline.CalendarComparison;
import org.touchpointregister.deadline.CalendarProposal.State;
import org.touchpointregister.deadline.CalendarProposals;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineConsistency;
import org.touchpointregister.deadline.DeadlineFollower.Agreement;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.deadline.Impact;
import org.touchpointregister.testing.Clause;

/** A calendar that changes in mid-flight: first the impact, then every date, all or nothing. */
class DecreeTests extends RideTest {

    @Test
    @Clause({"R-11", "R-14", "R-46"})
    void aDecreeMovesEveryOpenDeadlineTaskAndTimerOfFourAuthorities() {
        Stream.of(SAK, KUR, MUR).forEach(rides::publishedBefore);
        rides.travelTo("2027-07-05T06:00:00Z");
        List<Case> cases = Stream.concat(
                        Stream.of(SAK, KUR, MUR, LEN).<Case>map(rides::toCheck),
                        Stream.of(SAK, KUR, MUR).<Case>map(rides::toPublication))
                .toList();
        OpenDates dates = OpenDates.of(rides, cases.stream().map(Case::number).toList());
        List<Deadline> before = open();
        UUID decree = Decree.dayOff(rides, LocalDate.of(2027, 7, 7));

        CalendarComparison.Compared compared =
                rides.bean(CalendarComparison.class).of(decree);
        assertThat(open())
                .extracting(Deadline::due)
                .isEqualTo(before.stream().map(Deadline::due).toList());
        proposals().approve(decree, "calendar2", compared.revision());

        Map<UUID, Deadline> after = open().stream().collect(Collectors.toMap(Deadline::id, deadline -> deadline));
        List<Impact> moves = compared.impact().stream().filter(Impact::moves).toList();
        assertThat(moves)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(impact -> assertThat(Objects.requireNonNull(after.get(impact.deadline()))
                                .due())
                        .isEqualTo(impact.to())
                        .isAfter(impact.from()));
        assertThat(moves.stream().map(Impact::authority).collect(Collectors.toSet()))
                .contains(SAK.id(), KUR.id(), MUR.id(), LEN.id());
        assertThat(dates.timers()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(dates.dates()).isEqualTo(dates.fresh());
        assertThat(dates.tasks())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(task -> assertThat(stored(task).taskDue())
                        .isEqualTo(task.getDueDate().toInstant()));
    }

    @Test
    @Clause("R-46")
    void repeatedItChangesNothing() {
        rides.travelTo("2027-07-12T06:00:00Z");
        Ride ride = rides.toCheck(MUR);
        OpenDates dates = OpenDates.of(rides, List.of(ride.number()));
        UUID decree = Decree.dayOff(rides, LocalDate.of(2027, 7, 14));
        proposals().approve(decree, "calendar2", 0);
        List<Map<String, Object>> once = revisions(dates);

        proposals().approve(decree, "calendar2", 0);
        DeadlineConsistency.State repaired = consistency().repair();

        assertThat(revisions(dates)).isEqualTo(once);
        assertThat(repaired.consistent()).isTrue();
    }

    @Test
    @Clause("R-46")
    void failingAtItsLastStatementOrKilledWhileItWaitsItLeavesEverythingAsItWas() {
        rides.travelTo("2027-07-19T06:00:00Z");
        Ride ride = rides.toCheck(KUR);
        OpenDates dates = OpenDates.of(rides, List.of(ride.number()));
        Map<String, Instant> before = dates.dates();
        List<LocalDate> due = open().stream().map(Deadline::due).toList();
        UUID decree = Decree.dayOff(rides, LocalDate.of(2027, 7, 21));

        jdbc().sql("alter table act_ru_job add constraint no_later check (duedate_ < now()) not valid")
                .update();
        assertThatThrownBy(() -> proposals().approve(decree, "calendar2", 0)).isNotNull();
        jdbc().sql("alter table act_ru_job drop constraint no_later").update();
        nothingHappened(decree, dates, before, due);

        killedWhileItWaits(decree, dates.timers().get(0));
        nothingHappened(decree, dates, before, due);

        proposals().approve(decree, "calendar2", 0);
        assertThat(dates.dates()).isNotEqualTo(before).isEqualTo(dates.fresh());
    }

    @Test
    @Clause("R-46")
    void aTimerThatFiresMeanwhileGoesFirstAndIsMadeAgain() {
        rides.travelTo("2027-07-26T06:00:00Z");
        Ride ride = rides.toCheck(SAK);
        OpenDates dates = OpenDates.of(rides, List.of(ride.number()));
        Deadline stored = stored(dates.tasks().get(0));
        UUID decree = Decree.dayOff(rides, LocalDate.of(2027, 7, 28));
        rides.desks().clock().travelTo(Objects.requireNonNull(stored.timerDue()));
        Job overdue = dates.timers().stream()
                .filter(timer -> timer.getDuedate().toInstant().equals(stored.timerDue()))
                .findFirst()
                .orElseThrow();

        CompletableFuture<?> approved = new TransactionTemplate(rides.bean(PlatformTransactionManager.class))
                .execute(status -> {
                    rides.engine().getManagementService().executeJob(overdue.getId());
                    return CompletableFuture.runAsync(() -> proposals().approve(decree, "calendar2", 0));
                });
        approved.join();

        Deadline moved = rides.bean(Deadlines.class).require(stored.id());
        assertThat(moved.due()).isAfter(stored.due());
        assertThat(moved.missedAt()).isNull();
        assertThat(dates.timers())
                .hasSize(2)
                .anySatisfy(timer -> assertThat(timer.getDuedate().toInstant()).isEqualTo(moved.timerDue()));
        rides.desks().clock().travelTo(Objects.requireNonNull(moved.timerDue()));
        rides.desks().runDueJobs();
        assertThat(rides.bean(Deadlines.class).require(stored.id()).missedAt()).isEqualTo(moved.timerDue());
    }

    @Test
    @Clause({"R-11", "R-46"})
    void aDeadlineInAYearWithoutCalendarIsAnIncidentUntilTheCalendarComes() {
        rides.travelTo("2031-03-03T06:00:00Z");
        Ride ride = rides.toCheck(MUR);
        OpenDates dates = OpenDates.of(rides, List.of(ride.number()));
        Task task = dates.tasks().get(0);

        assertThat(stored(task).due()).isNull();
        assertThat(task.getDueDate()).isNull();
        assertThat(incidents(dates)).hasSize(1).allSatisfy(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("deadlineUndetermined");
            assertThat(incident.getConfiguration()).isEqualTo(stored(task).id().toString());
        });
        assertThat(dates.dates().values())
                .allSatisfy(date -> assertThat(date).isAfter(Instant.parse("2100-01-01T00:00:00Z")));

        proposals().approve(Decree.provisional(rides, "2031"), "calendar2", 0);

        Deadline determined = stored(task);
        assertThat(determined.due()).isEqualTo("2031-03-06");
        assertThat(determined.sheet().provisional()).isTrue();
        assertThat(dates.tasks().get(0).getDueDate()).isEqualTo(determined.taskDue());
        assertThat(dates.dates()).isEqualTo(dates.fresh());
        assertThat(incidents(dates)).isEmpty();
    }

    @Test
    @Clause("R-46")
    void whateverDisagreesIsFoundAndRepaired() {
        rides.travelTo("2027-08-02T06:00:00Z");
        Ride ride = rides.toCheck(LEN);
        OpenDates dates = OpenDates.of(rides, List.of(ride.number()));
        consistency().repair();
        Task task = dates.tasks().get(0);
        Job timer = dates.timers().get(0);
        task.setDueDate(java.util.Date.from(Instant.parse("2027-09-01T00:00:00Z")));
        rides.engine().getTaskService().saveTask(task);
        // Saturday noon in Moscow; past the engine, which would not have put it off until then.
        jdbc().sql("update act_ru_task set follow_up_date_ = ? where id_ = ?")
                .param(java.sql.Timestamp.from(Instant.parse("2027-08-07T09:00:00Z")))
                .param(task.getId())
                .update();
        rides.engine()
                .getManagementService()
                .setJobDuedate(timer.getId(), java.util.Date.from(Instant.parse("2027-09-01T00:00:00Z")));

        assertThat(consistency().check().followers()).isEqualTo(new Agreement(1, 1, 1, 0, 0));
        consistency().repair();

        assertThat(consistency().check().consistent()).isTrue();
        assertThat(dates.tasks().get(0).getDueDate()).isEqualTo(stored(task).taskDue());
        assertThat(dates.tasks().get(0).getFollowUpDate()).isEqualTo(Instant.parse("2027-08-09T09:00:00Z"));
        assertThat(dates.dates()).isEqualTo(dates.fresh());
    }

    private void killedWhileItWaits(UUID decree, Job timer) {
        new TransactionTemplate(rides.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            jdbc().sql("select id_ from act_ru_job where id_ = ? for update")
                    .param(timer.getId())
                    .query()
                    .listOfRows();
            CompletableFuture<?> approving =
                    CompletableFuture.runAsync(() -> proposals().approve(decree, "calendar2", 0));
            Set<Integer> waiting = Set.of();
            for (int look = 0; waiting.isEmpty() && look < 10_000; look++) {
                waiting = jdbc().sql("select pid from pg_locks where not granted")
                        .query(Integer.class)
                        .set();
            }
            waiting.forEach(pid -> jdbc().sql("select pg_terminate_backend(?)")
                    .param(pid)
                    .query()
                    .singleValue());
            assertThatThrownBy(approving::join).isNotNull();
        });
    }

    private void nothingHappened(UUID decree, OpenDates dates, Map<String, Instant> before, List<LocalDate> due) {
        assertThat(proposals().require(decree).state()).isEqualTo(State.PROPOSED);
        assertThat(dates.dates()).isEqualTo(before);
        assertThat(open()).extracting(Deadline::due).isEqualTo(due);
        assertThat(consistency().check().deadlines()).isZero();
    }

    private List<Map<String, Object>> revisions(OpenDates dates) {
        return jdbc().sql(
                        "select id_, rev_, duedate_ from act_ru_job where process_instance_id_ in (:ids) order by id_")
                .param("ids", dates.instances())
                .query()
                .listOfRows();
    }

    private List<Incident> incidents(OpenDates dates) {
        return rides.engine()
                .getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(dates.instances().get(0))
                .list();
    }

    private Deadline stored(Task task) {
        List<UUID> ids = jdbc().sql(
                        "select id from deadline where closed_at is null and key = :execution || ':' || :step"
                                + " or closed_at is null and key = 'publication:' || (select text_ from act_ru_variable"
                                + " where name_ = 'publicationId' and proc_inst_id_ = :instance)")
                .param("execution", task.getExecutionId())
                .param("step", task.getTaskDefinitionKey())
                .param("instance", task.getProcessInstanceId())
                .query(UUID.class)
                .list();
        return rides.bean(Deadlines.class).require(ids.get(0));
    }

    private List<Deadline> open() {
        return Stream.of(SAK, KUR, MUR, LEN)
                .flatMap(body -> rides.bean(Deadlines.class).open(body.id()).stream())
                .sorted(java.util.Comparator.comparing(Deadline::id))
                .toList();
    }

    private CalendarProposals proposals() {
        return rides.bean(CalendarProposals.class);
    }

    private DeadlineConsistency consistency() {
        return rides.bean(DeadlineConsistency.class);
    }

    private JdbcClient jdbc() {
        return rides.bean(JdbcClient.class);
    }
}
