package org.touchpointregister.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.EditionNumber;

/** Reads rows of editions by plain SQL: editions are large, and nobody changes a row through JPA. */
@Component
class RowTable {

    static final String COLUMNS = "row_id, position, direction, process_id, process_title, touchpoint_id,"
            + " touchpoint_name, channel, type, address, needs, other_need, peculiarities, grounds, little_used,"
            + " not_counted, whole_direction, responsible_post, department_name,"
            // Who answers for the row today; the name beside it is the one the edition was opened with.
            + " coalesce((select d.heir_id from department d where d.id = department_id), department_id) department_id";

    private static final String OF_EDITION =
            "select " + COLUMNS + " from edition_row where authority = ? and edition = ?";
    private static final TypeReference<List<RowGround>> GROUNDS = new TypeReference<>() {};
    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    RowTable(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Row> all(AuthorityId authority, EditionNumber edition) {
        return jdbc.query(OF_EDITION + " order by position", (rs, n) -> row(rs), authority.value(), edition.value());
    }

    List<Row> ofDepartment(AuthorityId authority, EditionNumber edition, UUID departmentId) {
        return jdbc.query(
                OF_EDITION + " and department_id in (select id from department where id = ? or heir_id = ?)"
                        + " order by position",
                (rs, n) -> row(rs),
                authority.value(),
                edition.value(),
                departmentId,
                departmentId);
    }

    List<Row> ofTouchpoints(AuthorityId authority, EditionNumber edition, Collection<UUID> touchpoints) {
        return jdbc.query(
                OF_EDITION + " and touchpoint_id = any (cast(? as uuid[])) order by position",
                (rs, n) -> row(rs),
                authority.value(),
                edition.value(),
                texts(touchpoints));
    }

    List<Row> some(AuthorityId authority, EditionNumber edition, Collection<UUID> ids) {
        return jdbc.query(
                OF_EDITION + " and row_id = any (cast(? as uuid[])) order by position",
                (rs, n) -> row(rs),
                authority.value(),
                edition.value(),
                texts(ids));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    Optional<Row> one(AuthorityId authority, EditionNumber edition, UUID rowId) {
        return jdbc
                .query(OF_EDITION + " and row_id = ?", (rs, n) -> row(rs), authority.value(), edition.value(), rowId)
                .stream()
                .findFirst();
    }

    /** Hands the rows on in order without holding them all in memory; needs a transaction, for the cursor. */
    void forEach(AuthorityId authority, EditionNumber edition, Consumer<Row> consumer) {
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(OF_EDITION + " order by position");
                    statement.setFetchSize(FETCH);
                    statement.setString(1, authority.value());
                    statement.setInt(2, edition.value());
                    return statement;
                },
                rs -> {
                    consumer.accept(row(rs));
                });
    }

    /** The same of an edition that is not opened yet. */
    void forEachOfNext(NextRows.Source source, Consumer<Row> consumer) {
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(NextRows.READ);
                    statement.setFetchSize(FETCH);
                    NextRows.bind(statement, 1, source);
                    return statement;
                },
                rs -> {
                    consumer.accept(row(rs));
                });
    }

    Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getObject("row_id", UUID.class),
                rs.getInt("position"),
                rs.getString("direction"),
                rs.getObject("process_id", UUID.class),
                rs.getString("process_title"),
                rs.getObject("touchpoint_id", UUID.class),
                rs.getString("touchpoint_name"),
                Channel.valueOf(rs.getString("channel")),
                rs.getString("type"),
                rs.getString("address"),
                List.of((String[]) rs.getArray("needs").getArray()),
                rs.getString("other_need"),
                rs.getString("peculiarities"),
                grounds(rs.getString("grounds")),
                rs.getBoolean("little_used"),
                rs.getBoolean("not_counted"),
                rs.getBoolean("whole_direction"),
                rs.getString("responsible_post"),
                rs.getObject("department_id", UUID.class),
                rs.getString("department_name"));
    }

    private List<RowGround> grounds(String text) {
        try {
            return List.copyOf(json.readValue(text, GROUNDS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored grounds are not JSON: " + text, e);
        }
    }
}
