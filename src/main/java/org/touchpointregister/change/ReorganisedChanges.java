package org.touchpointregister.change;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.DepartmentMerged;
import org.touchpointregister.identity.DepartmentRenamed;

/** Changes follow their department: who answers changes in all of them, the name in those that are still under way. */
@Component
class ReorganisedChanges {

    private static final String UNDER_WAY = " state not in ('ADOPTED', 'DECLINED', 'WITHDRAWN')";

    private final JdbcClient jdbc;

    ReorganisedChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void renamed(DepartmentRenamed event) {
        jdbc.sql("update change_request set department_name = :name, version = version + 1"
                        + " where department_id = :id and" + UNDER_WAY)
                .param("name", event.department().name())
                .param("id", event.department().id())
                .update();
    }

    @EventListener
    void merged(DepartmentMerged event) {
        jdbc.sql("update change_request set department_id = :heir, version = version + 1,"
                        + " department_name = case when" + UNDER_WAY + " then :name else department_name end"
                        + " where department_id = :gone")
                .param("name", event.heir().name())
                .param("heir", event.heir().id())
                .param("gone", event.gone().id())
                .update();
        jdbc.sql("update row_request set owner_id = :heir, version = version + 1 where owner_id = :gone")
                .param("heir", event.heir().id())
                .param("gone", event.gone().id())
                .update();
    }
}
