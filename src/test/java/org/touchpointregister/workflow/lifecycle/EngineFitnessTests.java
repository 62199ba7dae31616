package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What lets the engine find the few jobs that are due among any number of timers that are not. */
class EngineFitnessTests extends RideTest {

    @Test
    void dueJobsAreFoundByTheirDateThroughTheIndexOfThoseThatMayRun() {
        rides.toPrepare(KUR);

        List<String> plan = new TransactionTemplate(rides.bean(PlatformTransactionManager.class)).execute(begun -> {
            // Of a handful of rows the planner reads all that are due: it is asked what it does when that is no way.
            jdbc().execute("set local enable_seqscan = off");
            jdbc().execute("set local enable_bitmapscan = off");
            return jdbc().queryForList(
                            "explain select * from act_ru_job res where res.retries_ > 0 and res.duedate_ <= now()"
                                    + " and res.suspension_state_ = 1 order by res.duedate_ limit 3",
                            String.class);
        });

        assertThat(String.join("\n", plan)).contains("touchpoint_idx_job_due").doesNotContain("Sort");
    }

    @Test
    void everyJobHasADateAndTheOldestIsTakenFirst() {
        Ride ride = rides.toCheck(KUR);

        assertThat(jdbc().queryForObject("select count(*) from act_ru_job where duedate_ is null", Integer.class))
                .isZero();
        assertThat(jdbc().queryForObject("select count(*) from act_ru_job where type_ <> 'timer'", Integer.class))
                .as("jobs that run at once have a date too")
                .isPositive();
        assertThat(rides.engineConfiguration().isEnsureJobDueDateNotNull()).isTrue();
        assertThat(rides.engineConfiguration().isJobExecutorAcquireByDueDate()).isTrue();
        ride.withdraw();
    }

    @Test
    void theDatabaseDoesNotCompileTheEnginesShortQueries() {
        assertThat(jdbc().queryForObject("show jit", String.class)).isEqualTo("off");
    }

    private JdbcTemplate jdbc() {
        return rides.bean(JdbcTemplate.class);
    }
}
