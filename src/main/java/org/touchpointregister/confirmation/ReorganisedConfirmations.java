package org.touchpointregister.confirmation;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.DepartmentMerged;

/** Whoever takes a department over answers what it was asked, under the name it was asked by. */
@Component
class ReorganisedConfirmations {

    private final JdbcClient jdbc;

    ReorganisedConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void merged(DepartmentMerged event) {
        jdbc.sql("update confirmation set department_id = :heir, version = version + 1 where department_id = :gone")
                .param("heir", event.heir().id())
                .param("gone", event.gone().id())
                .update();
    }
}
