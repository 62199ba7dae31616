package org.touchpointregister.workflow.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** What people have entered into forms of tasks and not yet sent; each sees only their own. */
@Component
@Transactional
class TaskDrafts {

    static final int LARGEST = 256 * 1024;

    /** Tasks end in many ways; what was left in their forms goes when nobody can want it any more. */
    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    TaskDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<JsonNode> find(String login, String taskId) {
        return jdbc.sql("select entered from task_draft where login = :login and task_id = :task")
                .param("login", login)
                .param("task", taskId)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    void keep(String login, String taskId, JsonNode entered) {
        String text = entered.toString();
        if (text.length() > LARGEST) {
            throw Refusal.invalid("workflow.draft.tooLong");
        }
        Instant now = clock.instant();
        jdbc.sql("delete from task_draft where login = :login and saved_at < :before")
                .param("login", login)
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into task_draft (login, task_id, entered, saved_at) values (:login, :task, :text::jsonb, :now)"
                        + " on conflict (login, task_id) do update set entered = excluded.entered,"
                        + " saved_at = excluded.saved_at")
                .param("login", login)
                .param("task", taskId)
                .param("text", text)
                .param("now", Timestamp.from(now))
                .update();
    }

    void drop(String login, String taskId) {
        jdbc.sql("delete from task_draft where login = :login and task_id = :task")
                .param("login", login)
                .param("task", taskId)
                .update();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable draft", e);
        }
    }
}
