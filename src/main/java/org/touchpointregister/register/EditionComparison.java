package org.touchpointregister.register;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares two editions by one full join: only rows that differ leave the database. */
@Component
class EditionComparison {

    /** What makes two states of a row differ; its place in the register does not. */
    static final String COMPARED = "r.direction, r.process_title, r.touchpoint_name, r.channel, r.type, r.address,"
            + " r.needs, r.other_need, r.peculiarities, r.grounds, r.little_used, r.not_counted, r.whole_direction,"
            + " r.responsible_post, r.department_name";

    private static final String DIFFERING = """
            select side.*
            from (select * from edition_row where authority = :authority and edition = :from) a
            full join (select * from edition_row where authority = :authority and edition = :to) b
                on b.row_id = a.row_id
            cross join lateral (select a.* union all select b.*) side
            where row(%s) is distinct from row(%s) and side.row_id is not null
            order by b.position nulls last, a.position, side.edition = :to
            """.formatted(COMPARED.replace("r.", "a."), COMPARED.replace("r.", "b."));

    private final JdbcClient jdbc;
    private final RowTable table;

    EditionComparison(JdbcClient jdbc, RowTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Rows that differ in the order of the newer edition, those it no longer has at the end. */
    EditionDiff of(Edition from, Edition to) {
        List<RowDiff> differences = new ArrayList<>();
        Pairing pairing = new Pairing(differences);
        if (!from.number().equals(to.number())) {
            jdbc.sql(DIFFERING)
                    .param("authority", from.authority().value())
                    .param("from", from.number().value())
                    .param("to", to.number().value())
                    .query((rs, n) ->
                            new Side(rs.getInt("edition") == to.number().value(), table.row(rs)))
                    .list()
                    .forEach(pairing::next);
        }
        pairing.end();
        return new EditionDiff(from.number(), to.number(), List.copyOf(differences));
    }

    private record Side(boolean newer, Row row) {}

    /** Puts the two sides of a row together: they come one after the other, the older first. */
    private static final class Pairing {

        private final List<RowDiff> differences;
        private @Nullable Row waiting;

        Pairing(List<RowDiff> differences) {
            this.differences = differences;
        }

        void next(Side side) {
            UUID id = side.row().rowId();
            if (waiting != null && side.newer() && waiting.rowId().equals(id)) {
                add(waiting, side.row());
                waiting = null;
                return;
            }
            end();
            if (side.newer()) {
                add(null, side.row());
            } else {
                waiting = side.row();
            }
        }

        void end() {
            if (waiting != null) {
                add(waiting, null);
                waiting = null;
            }
        }

        /** Grounds may be written differently and say the same: then nothing has changed. */
        private void add(@Nullable Row before, @Nullable Row after) {
            List<String> changed =
                    before == null || after == null ? List.of() : RowComparison.changedFields(before, after);
            Row shown = after != null ? after : before;
            if (shown != null && (before == null || after == null || !changed.isEmpty())) {
                differences.add(new RowDiff(shown.rowId(), before, after, changed));
            }
        }
    }
}
