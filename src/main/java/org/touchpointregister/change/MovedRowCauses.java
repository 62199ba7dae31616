package org.touchpointregister.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** Names who altered a row meanwhile: the last edition that did, its ground, and the change it adopted. */
@Component
class MovedRowCauses {

    /** Stands in until the cause is looked up. */
    static final MovedRow.Cause UNKNOWN =
            new MovedRow.Cause(EditionNumber.FIRST, "", LocalDate.EPOCH, null, null, null);

    private static final String CAUSES = """
            select asked.item_id, e.number as edition, e.ground_title, e.effective_from,
                by_change.number, by_change.department_name, by_change.submitted_by, by_change.submitted_for,
                by_change.submitted_at
            from unnest(cast(:items as uuid[])) as asked(item_id)
            join change_item mine on mine.id = asked.item_id
            cross join lateral (
                select e.number, e.ground_title, e.effective_from from edition e
                left join edition_row here on here.authority = e.authority and here.edition = e.number
                    and here.row_id = mine.row_id
                left join edition_row before on before.authority = e.authority and before.edition = e.number - 1
                    and before.row_id = mine.row_id
                where e.authority = :authority and e.number > mine.base_edition and e.number <= :latest
                    and (mine.row_id is null or (to_jsonb(here) - 'edition' - 'position')
                        is distinct from (to_jsonb(before) - 'edition' - 'position'))
                order by e.number desc limit 1) e
            left join lateral (
                select r.number, r.department_name, r.submitted_by, r.submitted_for, r.submitted_at
                from change_request r join change_item i on i.change_id = r.id
                where r.authority = :authority and r.adopted_in = e.number
                    and (i.row_id = mine.row_id or i.touchpoint_id = mine.touchpoint_id)
                order by i.row_id = mine.row_id desc nulls last, r.number limit 1) by_change on true
            """;

    private final JdbcClient jdbc;
    private final ActedFor acted;

    MovedRowCauses(JdbcClient jdbc, ActedFor acted) {
        this.jdbc = jdbc;
        this.acted = acted;
    }

    /** The same rows with their causes, in the order of the change; no statement where there are none. */
    List<MovedRow> name(AuthorityId authority, EditionNumber latest, List<MovedRow> moved) {
        if (moved.isEmpty()) {
            return List.of();
        }
        Map<UUID, MovedRow.Cause> causes = new HashMap<>();
        jdbc.sql(CAUSES)
                .param("authority", authority.value())
                .param("latest", latest.value())
                .param(
                        "items",
                        moved.stream().map(row -> row.itemId().toString()).toArray(String[]::new))
                .query(rs -> {
                    causes.put(
                            rs.getObject("item_id", UUID.class),
                            new MovedRow.Cause(
                                    new EditionNumber(rs.getInt("edition")),
                                    rs.getString("ground_title"),
                                    rs.getObject("effective_from", LocalDate.class),
                                    rs.getString("number"),
                                    rs.getString("department_name"),
                                    name(rs)));
                });
        return moved.stream()
                .sorted((one, two) -> Integer.compare(one.position(), two.position()))
                .map(row -> row.because(causes.getOrDefault(row.itemId(), row.cause())))
                .collect(Collectors.toList());
    }

    private @Nullable String name(ResultSet rs) throws SQLException {
        String login = rs.getString("submitted_by");
        Timestamp at = rs.getTimestamp("submitted_at");
        return login == null || at == null ? null : acted.name(login, rs.getString("submitted_for"), at.toInstant());
    }
}
