package org.touchpointregister.workflow.lifecycle;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of open tasks, laid into the engine's tables as it would have left them itself: copies of a real one with its
 * candidates, grants and card. Taken away again when closed, because other tests use the same database.
 */
final class ManyTasks implements AutoCloseable {

    private static final String NAME = "many-";
    private static final String COPY = "insert into %1$s select (jsonb_populate_record(x, jsonb_strip_nulls("
            + "jsonb_build_object(%2$s)))).* from %1$s x, generate_series(1, :copies) n where x.%3$s = :task";

    /** Another group takes the place of the original's, where that had one. */
    private static final String GROUP = ", 'group_id_', case when x.group_id_ is not null then :team end";

    private static final String OWN_ID = "'id_', :name || substr(md5(x.id_ || :team || n), 1, 24)";
    private static final String TASK_ID = ":name || substr(md5(:task || :team || n), 1, 24)";

    /** In the order in which they may be removed. */
    private static final List<String> TABLES =
            List.of("act_ru_variable", "act_ru_identitylink", "act_ru_authorization", "act_ru_task");

    private final JdbcClient jdbc;

    ManyTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many copies of the open task, each for that group where the task is a group's. */
    ManyTasks add(String task, int copies, String team) {
        Map<String, Object> words = Map.of("name", NAME, "task", task, "copies", copies, "team", team);
        copy(words, "act_ru_task", "'id_', " + TASK_ID, "id_");
        copy(words, "act_ru_identitylink", OWN_ID + ", 'task_id_', " + TASK_ID + GROUP, "task_id_");
        copy(words, "act_ru_authorization", OWN_ID + ", 'resource_id_', " + TASK_ID + GROUP, "resource_id_");
        copy(words, "act_ru_variable", OWN_ID + ", 'task_id_', " + TASK_ID + ", 'var_scope_', " + TASK_ID, "task_id_");
        TABLES.forEach(table -> jdbc.sql("analyze " + table).update());
        return this;
    }

    private void copy(Map<String, Object> words, String table, String changed, String original) {
        jdbc.sql(COPY.formatted(table, changed, original)).params(words).update();
    }

    @Override
    public void close() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where id_ like '" + NAME + "%'")
                .update());
    }
}
