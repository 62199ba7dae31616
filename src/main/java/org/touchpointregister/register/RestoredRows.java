package org.touchpointregister.register;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/**
 * Lays out what takes an act's changes back: a row that it changed is as it was in the edition before, one that it
 * brought goes, one that it excluded returns. Rows that it left alone are not touched. An act may have made more than one
 * edition: a correcting one stands under the same act.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RestoredRows {

    /** Rows that editions of the act changed: before the first of them, after the last of them, and as they are now. */
    private static final String TOUCHED = """
            with made as (select number from edition where authority = :authority and ground_id = :act),
                 touch as (
                     select coalesce(b.row_id, m.row_id) as row_id, coalesce(m.edition, b.edition + 1) as number
                     from (select * from edition_row
                           where authority = :authority and edition in (select number - 1 from made)) b
                     full join (select * from edition_row
                           where authority = :authority and edition in (select number from made)) m
                         on m.row_id = b.row_id and m.edition = b.edition + 1
                     where row(%s) is distinct from row(%s)),
                 span as (select row_id, min(number) as first, max(number) as last from touch group by row_id)
            """.formatted(side("b."), side("m."));

    private static final String SIDES = """
            from span s
            left join edition_row b on b.authority = :authority and b.edition = s.first - 1 and b.row_id = s.row_id
            left join edition_row m on m.authority = :authority and m.edition = s.last and m.row_id = s.row_id
            left join edition_row l on l.authority = :authority and l.edition = :latest and l.row_id = s.row_id
            """;

    /** Another act has changed the row after the act, or between two editions of it. */
    private static final String MOVED =
            TOUCHED + """
            select distinct coalesce(l.touchpoint_name, m.touchpoint_name, b.touchpoint_name)
            """ + SIDES + """
            left join edition_row p on p.authority = :authority and p.edition = s.first and p.row_id = s.row_id
            left join edition_row q on q.authority = :authority and q.edition = s.last - 1 and q.row_id = s.row_id
            where row(%s) is distinct from row(%s)
                or s.first < s.last and row(%s) is distinct from row(%s)
            order by 1
            """.formatted(side("l."), side("m."), side("p."), side("q."));

    private static final String LAY_OUT = TOUCHED + """
            insert into row_change (batch, seq, operation, row_id, direction, process_id, process_title, touchpoint_id,
                touchpoint_name, channel, type, address, needs, other_need, peculiarities, grounds, little_used,
                not_counted, whole_direction, responsible_post, department_id, department_name)
            select :batch, row_number() over (order by b.position, s.row_id),
                case when b.position is null then 'EXCLUDE' when l.position is null then 'INCLUDE' else 'MODIFY' end,
                s.row_id, b.direction, b.process_id, b.process_title, b.touchpoint_id, b.touchpoint_name, b.channel,
                b.type, b.address, b.needs, b.other_need, b.peculiarities, b.grounds, b.little_used, b.not_counted,
                b.whole_direction, b.responsible_post, b.department_id, b.department_name
            """ + SIDES + """
            where row(%s) is distinct from row(%s)
            """.formatted(side("b."), side("l."));

    /** A touchpoint that the act altered for every row: the catalogue follows, where it says what the act said. */
    private static final String CATALOGUE = TOUCHED + """
            insert into touchpoint_change (batch, touchpoint_id, name, channel, type, address)
            select distinct on (t.id) :batch, t.id, b.touchpoint_name, b.channel, b.type, b.address
            """ + SIDES + """
            join touchpoint t on t.id = b.touchpoint_id and t.id = m.touchpoint_id
            where row(t.name, t.channel, t.type, t.address)
                    is not distinct from row(m.touchpoint_name, m.channel, m.type, m.address)
                and row(b.touchpoint_name, b.channel, b.type, b.address)
                    is distinct from row(m.touchpoint_name, m.channel, m.type, m.address)
            order by t.id, b.position
            """;

    private final JdbcClient jdbc;

    RestoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses where another act has changed a row again, naming its touchpoint, and where nothing is to be taken back. */
    public void layOut(UUID batch, UUID act, Edition latest) {
        List<String> moved = asked(MOVED, act, latest).query(String.class).list();
        if (!moved.isEmpty()) {
            throw Refusal.conflict("register.changedSince", String.join("; ", moved));
        }
        if (asked(LAY_OUT, act, latest).param("batch", batch).update() == 0) {
            throw Refusal.conflict("register.nothingToRestore");
        }
        asked(CATALOGUE, act, latest).param("batch", batch).update();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID act, Edition latest) {
        return jdbc.sql(sql)
                .param("authority", latest.authority().value())
                .param("act", act)
                .param("latest", latest.number().value());
    }

    private static String side(String alias) {
        return EditionComparison.COMPARED.replace("r.", alias);
    }
}
