package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.testing.PairedRatios;
import org.touchpointregister.testing.PairedRatios.Effort;

/** P-3: what idle timers cost those that look for due jobs and those that are due. */
class IdleTimersBench extends RideTest {

    private static final int MANY = Integer.getInteger("bench.timers", 1_000_000);
    private static final int IDLE = Math.min(MANY, 100_000);
    private static final int FEW = 1_000;
    private static final int DUE = 100;
    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    /** What the engine asks at every look, as it stands in its own log. */
    private static final String LOOK = "select * from act_ru_job res where res.retries_ > 0 and res.duedate_ <= now()"
            + " and (res.lock_owner_ is null or res.lock_exp_time_ < now()) and res.suspension_state_ = 1"
            + " order by res.duedate_ asc limit 3";

    private final JobExecutor executor = new DefaultJobExecutor();

    @Test
    void theLookForDueJobsAndTheirDrain() throws Exception {
        rides.desks().runDueJobs();
        table("few", FEW);
        table("many", MANY);
        table("idle", IDLE);

        PairedRatios look = PairedRatios.of(
                "look for due jobs: " + MANY + " idle timers by 1000",
                new Effort(9, 20),
                () -> look("many"),
                () -> look("few"));
        System.out.println(look.atMost(2));
        System.out.printf("pages touched by the look: %d and %d%n", pages("many"), pages("few"));
        drain();
        String index = jdbc().queryForObject(
                        "select indexname from pg_indexes where schemaname = 'many' and indexdef like '%(duedate_)%'",
                        String.class);
        jdbc().execute("drop index many." + index);
        PairedRatios without = PairedRatios.of(
                "the same look without the partial index", new Effort(5, 1), () -> look("many"), () -> look("few"));
        System.out.println(without.line());
        System.out.printf("pages touched without the index: %d%n", pages("many"));
    }

    /** The same due jobs run with the table of idle timers in the engine's place, and with its own. */
    private void drain() throws Exception {
        rides.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "drain.bpmn",
                        Bpmn.createExecutableProcess("drain")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .camundaAsyncBefore()
                                .endEvent()
                                .done())
                .deploy();
        double[] spent = new double[2];
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair <= 9; pair++) {
            for (int turn = 0; turn < 4; turn++) {
                boolean idle = turn == 1 || turn == 2;
                spent[idle ? 1 : 0] += idle ? amongIdle(this::run) : run();
            }
            // The first pair warms the machine up.
            if (pair > 0) {
                ratios.add(spent[0] / spent[1]);
            }
            spent = new double[2];
        }
        System.out.println(PairedRatios.of("speed of due jobs among " + IDLE + " idle timers by none", ratios)
                .atLeast(0.95));
    }

    /** The nanoseconds in which the engine finds and runs so many due jobs. */
    private double run() {
        RuntimeService runtime = rides.engine().getRuntimeService();
        for (int started = 0; started < DUE; started++) {
            runtime.startProcessInstanceByKey("drain");
        }
        CommandExecutor commands = rides.engineConfiguration().getCommandExecutorTxRequired();
        long began = System.nanoTime();
        int done = 0;
        for (AcquiredJobs found = look(commands); found.size() > 0; found = look(commands)) {
            for (List<String> batch : found.getJobIdBatches()) {
                batch.forEach(job -> ExecuteJobHelper.executeJob(job, commands));
                done += batch.size();
            }
        }
        assertThat(done).isGreaterThanOrEqualTo(DUE);
        return System.nanoTime() - began;
    }

    private AcquiredJobs look(CommandExecutor commands) {
        return commands.execute(new AcquireJobsCmd(executor));
    }

    private double amongIdle(DoubleSupplier work) {
        change("camunda", "none");
        change("idle", "camunda");
        try {
            return work.getAsDouble();
        } finally {
            change("camunda", "idle");
            change("none", "camunda");
        }
    }

    private void change(String from, String to) {
        jdbc().execute("create schema if not exists " + to);
        jdbc().execute("alter table " + from + ".act_ru_job set schema " + to);
    }

    /** The engine's own command, with the tables found in that schema first. */
    private void look(String schema) {
        transactions().executeWithoutResult(begun -> {
            searchIn(schema);
            look(rides.engineConfiguration().getCommandExecutorTxRequired());
            begun.setRollbackOnly();
        });
    }

    private long pages(String schema) {
        List<String> plan = transactions().execute(begun -> {
            searchIn(schema);
            return jdbc().queryForList("explain (analyze, buffers) " + LOOK, String.class);
        });
        Matcher pages = PAGES.matcher(String.join("\n", plan));
        assertThat(pages.find()).as(String.join("\n", plan)).isTrue();
        return Long.parseLong(pages.group(1)) + (pages.group(2) == null ? 0 : Long.parseLong(pages.group(2)));
    }

    private void searchIn(String schema) {
        jdbc().execute("set local search_path to " + schema + ", camunda, app");
    }

    /** A table of jobs like the engine's, filled before its indexes are laid. */
    private void table(String schema, int timers) {
        jdbc().execute("create schema " + schema);
        jdbc().execute("create table " + schema + ".act_ru_job (like camunda.act_ru_job including defaults)");
        jdbc().update(
                        "insert into " + schema + ".act_ru_job (id_, rev_, type_, retries_, duedate_, suspension_state_,"
                                + " handler_type_, create_time_, exclusive_, priority_) select 'idle-' || n, 1, 'timer', 3,"
                                + " now() + interval '1 year' + n * interval '1 second', 1, 'timer-transition', now(), true,"
                                + " 0 from generate_series(1, ?) n",
                        timers);
        jdbc()
                .queryForList(
                        "select indexdef from pg_indexes where schemaname = 'camunda' and tablename = 'act_ru_job'",
                        String.class)
                .forEach(index -> jdbc().execute(index.replace(" camunda.", " " + schema + ".")));
        jdbc().execute("analyze " + schema + ".act_ru_job");
    }

    private JdbcTemplate jdbc() {
        return rides.bean(JdbcTemplate.class);
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate(rides.bean(PlatformTransactionManager.class));
    }
}
