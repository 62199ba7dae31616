package org.touchpointregister.formation;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.DepartmentMerged;

/** In a formation the answers of a merged department stand beside those of its heir, as parts of one answer. */
@Component
class ReorganisedParts {

    private final JdbcClient jdbc;

    ReorganisedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void merged(DepartmentMerged event) {
        // Left for later or not is the heir's to say where it was asked itself.
        both(
                "delete from formation_part p where p.department_id = :gone and exists (select from formation_part k"
                        + " where k.formation_id = p.formation_id and k.department_id = :heir)",
                event);
        both("update formation_part set department_id = :heir where department_id = :gone", event);
    }

    private void both(String sql, DepartmentMerged event) {
        jdbc.sql(sql)
                .param("heir", event.heir().id())
                .param("gone", event.gone().id())
                .update();
    }
}
