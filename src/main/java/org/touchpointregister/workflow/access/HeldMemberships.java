package org.touchpointregister.workflow.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which groups and tenants the engine's people have at the moment, by login. The engine's interface tells it person by
 * person only: with hundreds of people, each correction of one of them would ask hundreds of times.
 */
@Component
class HeldMemberships {

    private final JdbcTemplate jdbc;

    HeldMemberships(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Set<String>> groups() {
        return byLogin("select user_id_, group_id_ from act_id_membership");
    }

    Map<String, Set<String>> tenants() {
        return byLogin("select user_id_, tenant_id_ from act_id_tenant_member where user_id_ is not null");
    }

    private Map<String, Set<String>> byLogin(String select) {
        Map<String, Set<String>> held = new HashMap<>();
        jdbc.query(select, row -> {
            held.computeIfAbsent(row.getString(1), login -> new TreeSet<>()).add(row.getString(2));
        });
        return held;
    }
}
