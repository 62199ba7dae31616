package org.touchpointregister.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;

/** What was submitted in each round, kept as it was: whatever is corrected later, one can tell what was asked. */
@Component
public class SubmittedRows {

    private static final String CONTENT = "position, operation, reason, row_id, direction, process_id, process_title,"
            + " touchpoint_id, touchpoint_name, channel, type, address, needs, other_need, peculiarities, grounds,"
            + " little_used, not_counted, whole_direction, responsible_post";
    private static final TypeReference<List<RowGround>> GROUNDS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    SubmittedRows(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps the rows as they stand; a round submitted again after an automatic check is kept as it was submitted last. */
    void keep(UUID changeId, int round) {
        jdbc.update("delete from change_item_submitted where change_id = ? and round = ?", changeId, round);
        jdbc.update(
                "insert into change_item_submitted (change_id, round, item_id, " + CONTENT
                        + ") select change_id, ?, id, " + CONTENT + " from change_item where change_id = ?",
                round,
                changeId);
    }

    /** The rows as submitted in that round, in their order; none for a change submitted before this was kept. */
    public List<Submitted> of(UUID changeId, int round) {
        return jdbc.query(
                "select item_id, " + CONTENT
                        + " from change_item_submitted where change_id = ? and round = ? order by position",
                (rs, n) -> new Submitted(rs.getObject("item_id", UUID.class), rs.getInt("position"), content(rs)),
                changeId,
                round);
    }

    private ItemContent content(ResultSet rs) throws SQLException {
        String channel = rs.getString("channel");
        return new ItemContent(
                Operation.valueOf(rs.getString("operation")),
                rs.getString("reason"),
                rs.getObject("row_id", UUID.class),
                rs.getString("direction"),
                rs.getObject("process_id", UUID.class),
                rs.getString("process_title"),
                rs.getObject("touchpoint_id", UUID.class),
                rs.getString("touchpoint_name"),
                channel == null ? null : Channel.valueOf(channel),
                rs.getString("type"),
                rs.getString("address"),
                List.of((String[]) rs.getArray("needs").getArray()),
                rs.getString("other_need"),
                rs.getString("peculiarities"),
                grounds(rs.getString("grounds")),
                rs.getBoolean("little_used"),
                rs.getBoolean("not_counted"),
                rs.getBoolean("whole_direction"),
                rs.getString("responsible_post"));
    }

    private List<RowGround> grounds(@Nullable String text) {
        try {
            return json.readValue(text == null ? "[]" : text, GROUNDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Grounds of a submitted row cannot be read", e);
        }
    }

    /** A row as it was submitted. */
    public record Submitted(UUID itemId, int position, ItemContent content) {}
}
