package org.touchpointregister.workflow.engine;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The index by which timers that are due are found among those that are not. The engine lays its own tables after the
 * migrations, so it is made at start, before jobs run and while other nodes wait.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TimerIndex implements ApplicationRunner {

    private final JdbcTemplate jdbc;

    TimerIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // A job without a date would never be found by date.
        jdbc.update("update act_ru_job set duedate_ = coalesce(create_time_, now()), rev_ = rev_ + 1 where duedate_ is"
                + " null");
        jdbc.execute("create index if not exists touchpoint_idx_job_due on act_ru_job (duedate_)"
                + " where retries_ > 0 and suspension_state_ = 1");
    }
}
