package org.touchpointregister.workflow.access;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes nodes that change accounts at the same time go one after the other, until their transactions end. */
@Component
class AccountsLock {

    private static final long KEY = 7_351_902_116L;

    private final JdbcTemplate jdbc;

    AccountsLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void take() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, KEY);
    }
}
