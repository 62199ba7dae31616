package org.touchpointregister.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lays adopted rows out for the edition that is being opened; each gets the identity it keeps from then on. */
@Component
class AdoptedRowLayout {

    private static final int BATCH = 500;
    private static final String LAY_OUT = """
            insert into row_change (batch, seq, operation, row_id, department_id, direction, process_title,
                touchpoint_name, channel, type, address, needs, other_need, peculiarities, grounds, little_used,
                not_counted, whole_direction, responsible_post)
            values (?, ?, 'INCLUDE', gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    AdoptedRowLayout(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void layOut(UUID batch, List<AdoptedRow> rows) {
        int[] seq = {0};
        jdbc.batchUpdate(LAY_OUT, rows, BATCH, (statement, row) -> {
            statement.setObject(1, batch);
            statement.setLong(2, ++seq[0]);
            write(statement, row);
        });
    }

    private void write(PreparedStatement statement, AdoptedRow row) throws SQLException {
        statement.setObject(3, row.departmentId());
        statement.setString(4, row.direction());
        statement.setString(5, row.processTitle());
        statement.setString(6, row.touchpointName());
        statement.setString(7, row.channel().name());
        statement.setString(8, row.type());
        statement.setString(9, row.address());
        statement.setArray(
                10, statement.getConnection().createArrayOf("text", row.needs().toArray()));
        statement.setString(11, row.otherNeed());
        statement.setString(12, row.peculiarities());
        statement.setString(13, grounds(row));
        statement.setBoolean(14, row.littleUsed());
        statement.setBoolean(15, row.notCounted());
        statement.setBoolean(16, row.wholeDirection());
        statement.setString(17, row.responsiblePost());
    }

    private String grounds(AdoptedRow row) {
        try {
            return json.writeValueAsString(row.grounds());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Grounds cannot be written as JSON", e);
        }
    }
}
