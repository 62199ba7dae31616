package org.touchpointregister.change;

import jakarta.persistence.EntityManager;
import java.util.List;
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
    private final ChangeRequestRepository changes;
    private final EntityManager entities;

    ReorganisedChanges(JdbcClient jdbc, ChangeRequestRepository changes, EntityManager entities) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.entities = entities;
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
        List<ChangeRequest> underWay =
                changes
                        .findByDepartmentIdInOrderByNumberDesc(
                                List.of(event.gone().id()))
                        .stream()
                        .filter(change -> !change.state().over())
                        .toList();
        jdbc.sql("update change_request set department_id = :heir, version = version + 1,"
                        + " department_name = case when" + UNDER_WAY + " then :name else department_name end"
                        + " where department_id = :gone")
                .param("name", event.heir().name())
                .param("heir", event.heir().id())
                .param("gone", event.gone().id())
                .update();
        // Whoever asks about them in this transaction, as the areas do, is told of the heir.
        underWay.forEach(entities::refresh);
        jdbc.sql("update row_request set owner_id = :heir, version = version + 1 where owner_id = :gone")
                .param("heir", event.heir().id())
                .param("gone", event.gone().id())
                .update();
    }
}
