package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.deadline.CalendarProposal;
import org.touchpointregister.deadline.CalendarProposal.State;
import org.touchpointregister.deadline.CalendarProposals;
import org.touchpointregister.deadline.CalendarUpload;
import org.touchpointregister.deadline.DeadlineConsistency;
import org.touchpointregister.testing.PairedRatios;

/**
 * P-4: a decree that moves 100,000 open deadlines with their tasks and timers, by a bare UPDATE of the same rows and by the
 * engine's API, one case after the other; afterwards every date equals the oracle's, and a database process killed in
 * the middle leaves everything as it was.
 */
class RecalculationBench extends RideTest {

    private static final int DEADLINES = Integer.getInteger("bench.deadlines", 100_000);
    private static final int SAMPLE = 150;
    private static final int PAIRS = Integer.getInteger("bench.pairs", 5);

    /** So many working days that no later decree of the run comes to the same dates and finds nothing to do. */
    private static final int FURTHER = 25;

    private final List<LocalDate> daysOff = new ArrayList<>();

    @Test
    void aDecreeMovesEveryOpenDeadline() throws Exception {
        rides.travelTo("2027-03-08T06:00:00Z");
        OpenTerms terms = new OpenTerms(rides);
        terms.fill(DEADLINES);
        decree();

        pairs();
        decree();
        rides.bean(DeadlineConsistency.class).repair();
        assertThat(terms.differingFrom(daysOff)).as("dates that differ from the oracle's").isZero();
        System.out.println("every due date, task and timer equals the oracle's");

        killed();
        assertThat(terms.differingFrom(daysOff)).as("dates after the kill").isZero();
        System.out.println("killed in the middle: nothing had changed");
    }

    /** One more day off after all events: every open term ends a working day later. */
    private void decree() {
        UUID proposal = propose();
        CalendarProposal approved = proposals().approve(proposal, "calendar2", 0);
        assertThat(Objects.requireNonNull(approved.moved()) + Objects.requireNonNull(approved.restated()))
                .isEqualTo(DEADLINES);
    }

    private UUID propose() {
        daysOff.add(daysOff.isEmpty() ? OpenTerms.LAST_EVENT.plusDays(3) : nextWeekday(daysOff));
        StringBuilder days = new StringBuilder("date,kind\n");
        daysOff.forEach(day -> days.append(day).append(",DAY_OFF\n"));
        return proposals()
                .propose(new CalendarUpload(
                        OpenTerms.LAYER,
                        "federal",
                        "days.csv",
                        ByteBuffer.wrap(days.toString().getBytes(StandardCharsets.UTF_8)),
                        "Act of a measurement",
                        false,
                        true,
                        "calendar1"))
                .id();
    }

    private static LocalDate nextWeekday(List<LocalDate> days) {
        LocalDate day = days.get(days.size() - 1).plusDays(1);
        return day.getDayOfWeek().getValue() > 5 ? day.plusDays(8 - day.getDayOfWeek().getValue()) : day;
    }

    /** Each in turn first, so that what the machine does beside falls on all three. */
    private void pairs() {
        List<String> cases = jdbc().queryForList(
                        "select execution_id_ from act_ru_task where execution_id_ like '%-c%' order by md5(id_) limit ?",
                        String.class,
                        SAMPLE);
        List<Double> byBare = new ArrayList<>();
        List<Double> byEngine = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean first = pair % 2 == 0;
            double decree = first ? time(this::decree) : 0;
            double bare = time(this::bareUpdate);
            double engine = time(() -> cases.forEach(this::byTheEngine)) / SAMPLE * DEADLINES;
            decree = first ? decree : time(this::decree);
            System.out.printf(
                    Locale.ROOT,
                    "%,d deadlines: decree %.1f s, bare UPDATE %.1f s, by the engine's API %.1f s%n",
                    DEADLINES,
                    decree / 1e9,
                    bare / 1e9,
                    engine / 1e9);
            byBare.add(decree / bare);
            byEngine.add(engine / decree);
        }
        System.out.println(PairedRatios.of("a decree by a bare UPDATE of the same rows", byBare)
                .atMost(3));
        System.out.println(PairedRatios.of("the engine's API, case by case, by a decree", byEngine)
                .atLeast(10));
    }

    /** The same rows, nothing explained and nothing recorded: dates moved by a table of numbered working days. */
    private void bareUpdate() {
        String from = " from numbered o join numbered n on n.number = o.number + " + FURTHER + " where o.date = ";
        new TransactionTemplate(rides.bean(PlatformTransactionManager.class)).executeWithoutResult(begun -> {
            jdbc().update("update app.deadline d set due = n.date" + from + "d.due and d.closed_at is null");
            jdbc().update("with moved as (update act_ru_task t set due_date_ = t.due_date_ + (n.date - o.date) * interval"
                    + " '1 day', rev_ = t.rev_ + 1" + from + "t.due_date_::date returning t.id_, t.due_date_)"
                    + " update act_hi_taskinst h set due_date_ = m.due_date_ from moved m where h.id_ = m.id_");
            jdbc().update("update act_ru_job j set duedate_ = j.duedate_ + (n.date - o.date) * interval '1 day',"
                    + " rev_ = j.rev_ + 1" + from + "j.duedate_::date and j.type_ = 'timer' and j.id_ like '%-c%'");
        });
    }

    /** What a program does that knows the engine only by its API: task and timers of one case after the other. */
    private void byTheEngine(String execution) {
        TaskService tasks = rides.engine().getTaskService();
        Task task = tasks.createTaskQuery().executionId(execution).singleResult();
        task.setDueDate(Date.from(task.getDueDate().toInstant().plus(Duration.ofDays(1))));
        tasks.saveTask(task);
        ManagementService management = rides.engine().getManagementService();
        management.createJobQuery().executionId(execution).timers().list().forEach(
                timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    /** The process of the database that writes is killed as the operating system kills: the server recovers from its log. */
    private void killed() throws Exception {
        UUID proposal = propose();
        List<LocalDate> before = List.copyOf(daysOff.subList(0, daysOff.size() - 1));
        CompletableFuture<?> approving =
                CompletableFuture.runAsync(() -> proposals().approve(proposal, "calendar2", 0));
        long writing = 0;
        while (writing == 0 && !approving.isDone()) {
            // Known by what it holds: of a long statement the server shows the beginning only.
            writing = jdbc().queryForList(
                            "select pid from pg_locks where relation = 'act_ru_job'::regclass and mode = 'RowExclusiveLock'",
                            Long.class)
                    .stream()
                    .findFirst()
                    .orElse(0L);
        }
        assertThat(writing).as("the process that writes").isPositive();
        ProcessHandle.of(writing).orElseThrow().destroyForcibly();
        assertThat(approving.handle((done, failure) -> failure != null).get()).isTrue();
        for (int attempt = 0; attempt < 100 && !answers(); attempt++) {
            Thread.sleep(300);
        }
        assertThat(proposals().require(proposal).state()).isEqualTo(State.PROPOSED);
        daysOff.clear();
        daysOff.addAll(before);
    }

    private boolean answers() {
        try {
            return Boolean.TRUE.equals(jdbc().queryForObject("select true", Boolean.class));
        } catch (DataAccessException e) {
            return false;
        }
    }

    private CalendarProposals proposals() {
        return rides.bean(CalendarProposals.class);
    }

    private JdbcTemplate jdbc() {
        return rides.bean(JdbcTemplate.class);
    }
}
