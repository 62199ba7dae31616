package org.touchpointregister.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** What became of rows over editions, by one statement for any number of either. */
@Service
@Transactional(readOnly = true)
public class RowHistory {

    private static final String STEPS = """
            with place as (select number, row_number() over (order by number) as place from unnest(:editions) as number),
            state as (
                select asked.row_id as asked_id, place.number, place.place,
                    case when r.row_id is not null then md5(row(%s)::text) end as state
                from unnest(cast(:rows as uuid[])) as asked(row_id)
                cross join place
                left join edition_row r
                    on r.authority = :authority and r.edition = place.number and r.row_id = asked.row_id),
            step as (
                select asked_id, number
                from (select *, lag(state) over (partition by asked_id order by place) as before from state) steps
                where state is distinct from before)
            select step.asked_id, step.number, r.*
            from step
            left join edition_row r
                on r.authority = :authority and r.edition = step.number and r.row_id = step.asked_id
            order by step.asked_id, step.number
            """.formatted(EditionComparison.COMPARED);

    private final JdbcClient jdbc;
    private final RowTable table;

    RowHistory(JdbcClient jdbc, RowTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Where the rows came, changed or went, row by row, looking at those editions only, the oldest first. */
    public List<Step> of(AuthorityId authority, Collection<UUID> rows, Collection<EditionNumber> editions) {
        return jdbc.sql(STEPS)
                .param("authority", authority.value())
                .param("rows", rows.stream().map(UUID::toString).toArray(String[]::new))
                .param("editions", editions.stream().map(EditionNumber::value).toArray(Integer[]::new))
                .query((rs, n) -> new Step(
                        rs.getObject("asked_id", UUID.class),
                        new EditionNumber(rs.getInt("number")),
                        rs.getObject("row_id") == null ? null : table.row(rs)))
                .list();
    }

    /** A row as that edition left it; {@code row} is null where the edition no longer has it. */
    public record Step(
            UUID rowId, EditionNumber edition, @Nullable Row row) {}
}
