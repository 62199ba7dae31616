package org.touchpointregister.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.touchpointregister.regulation.Regulation;

/**
 * The rows that the next edition holds, as one SELECT: those of the edition before, less the ones modified or excluded,
 * and those laid out, under the names that their departments had when it was laid out. A modified row keeps its place. Opening copies them; a draft act reads them beforehand.
 */
final class NextRows {

    private static final String ROWS = """
            row_number() over (order by array_position(?, direction), process_title nulls first, place, seq) as position,
                direction, process_id, process_title, %s, touchpoint_name, channel, type, address, needs,
                other_need, peculiarities, grounds, little_used, not_counted, whole_direction, responsible_post,
                department_id, department_name
            from (
                select o.position as place, 0 as seq, o.row_id, o.direction, o.process_id, o.process_title,
                    o.touchpoint_id, o.touchpoint_name, o.channel, o.type, o.address, o.needs, o.other_need,
                    o.peculiarities, o.grounds, o.little_used, o.not_counted, o.whole_direction, o.responsible_post,
                    coalesce(k.keeper_id, o.department_id) as department_id,
                    coalesce(k.keeper_name, o.department_name) as department_name
                from edition_row o
                left join laid_out_department k on k.batch = ? and k.department_id = o.department_id
                where o.authority = ? and o.edition = ?
                    and not exists (select from row_change c where c.batch = ? and c.row_id = o.row_id)
                union all
                select o.position, c.seq, c.row_id, c.direction, c.process_id, c.process_title, c.touchpoint_id,
                    c.touchpoint_name, c.channel, c.type, c.address, c.needs, c.other_need, c.peculiarities, c.grounds,
                    c.little_used, c.not_counted, c.whole_direction, c.responsible_post,
                    coalesce(k.keeper_id, c.department_id), coalesce(k.keeper_name, c.department_name, d.name)
                from row_change c
                join department d on d.id = c.department_id
                left join laid_out_department k on k.batch = c.batch and k.department_id = c.department_id
                left join edition_row o on o.authority = ? and o.edition = ? and o.row_id = c.row_id
                where c.batch = ? and c.operation <> 'EXCLUDE') rows_of_next_edition
            """;

    static final String COPY = """
            insert into edition_row (authority, edition, row_id, position, direction, process_id, process_title,
                touchpoint_id, touchpoint_name, channel, type, address, needs, other_need, peculiarities, grounds,
                little_used, not_counted, whole_direction, responsible_post, department_id, department_name)
            select ?, ?, row_id,\s""" + ROWS.formatted("touchpoint_id");

    /** A touchpoint that becomes known with the edition has no id before it: the row's own stands in. */
    static final String READ = "select row_id, " + ROWS.formatted("coalesce(touchpoint_id, row_id) as touchpoint_id")
            + " order by position";

    private NextRows() {}

    /** Sets the eight parameters, the first at that index. */
    static void bind(PreparedStatement statement, int first, Source source) throws SQLException {
        String authority = source.regulation().id().value();
        String[] directions = source.regulation().directions().stream()
                .map(Regulation.Direction::code)
                .toArray(String[]::new);
        statement.setArray(first, statement.getConnection().createArrayOf("text", directions));
        statement.setObject(first + 1, source.batch());
        statement.setString(first + 2, authority);
        statement.setInt(first + 3, source.base());
        statement.setObject(first + 4, source.batch());
        statement.setString(first + 5, authority);
        statement.setInt(first + 6, source.base());
        statement.setObject(first + 7, source.batch());
    }

    /** What the next edition is made of: the edition before (0 where there is none) and the changes laid out. */
    record Source(Regulation regulation, int base, UUID batch) {}
}
