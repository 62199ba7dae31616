package org.touchpointregister.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.TouchpointAlteration;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/**
 * Lays altered touchpoints out for the next edition: two statements for one of them, however many rows use it. Rows that
 * the same batch includes or modifies are altered where they are laid out; all others join them as modified.
 */
@Component
class TouchpointLayout {

    private static final String ASKED =
            "select i.touchpoint_id, i.touchpoint_name, i.channel, i.type, i.address, r.authority"
                    + " from change_item i join change_request r on r.id = i.change_id"
                    + " where i.operation = 'CHANGE_TOUCHPOINT' and i.touchpoint_name is not null and i.channel is not null"
                    + " and %s order by r.number, i.position";
    private static final String NAME = "case when :renames then :name else touchpoint_name end";
    private static final String CHANNEL = "case when :changesChannel then :channel else channel end";
    private static final String TYPE = "case when :changesType then cast(:type as text) else type end";
    private static final String ADDRESS = "case when :changesAddress then cast(:address as text) else address end";
    private static final String CATALOGUE =
            "insert into touchpoint_change (batch, touchpoint_id, name, channel, type, address)"
                    + " values (:batch, :point, :name, :channel, cast(:type as text), cast(:address as text))";
    private static final String LAID_OUT = "update row_change set touchpoint_name = " + NAME + ", channel = " + CHANNEL
            + ", type = " + TYPE + ", address = " + ADDRESS
            + " where batch = :batch and touchpoint_id = :point and operation <> 'EXCLUDE'";
    private static final String OTHERS = """
            insert into row_change (batch, seq, operation, row_id, direction, process_id, process_title, touchpoint_id,
                touchpoint_name, channel, type, address, needs, other_need, peculiarities, grounds, little_used,
                not_counted, whole_direction, responsible_post, department_id, department_name)
            select :batch, (select coalesce(max(seq), 0) from row_change where batch = :batch)
                    + row_number() over (order by position), 'MODIFY', row_id, direction, process_id, process_title,
                touchpoint_id, %s, %s, %s, %s, needs, other_need, peculiarities, grounds, little_used,
                not_counted, whole_direction, responsible_post, department_id, department_name
            from edition_row o
            where authority = :authority and edition = (select max(number) from edition where authority = :authority)
                and touchpoint_id = :point
                and not exists (select from row_change c where c.batch = :batch and c.row_id = o.row_id)
            """.formatted(NAME, CHANNEL, TYPE, ADDRESS);

    private final JdbcClient jdbc;
    private final TouchpointUses uses;

    TouchpointLayout(JdbcClient jdbc, TouchpointUses uses) {
        this.jdbc = jdbc;
        this.uses = uses;
    }

    void ofAct(UUID actId) {
        layOut(actId, "r.act_id = :batch and r.state = 'IN_ACT'");
    }

    void ofChange(UUID changeId) {
        layOut(changeId, "r.id = :batch");
    }

    private void layOut(UUID batch, String which) {
        List<Asked> asked = jdbc.sql(ASKED.formatted(which))
                .param("batch", batch)
                .query((rs, n) -> asked(rs))
                .list();
        for (Asked one : asked) {
            uses.of(one.authority(), one.touchpointId()).ifPresent(use -> layOut(batch, one.authority(), one.of(use)));
        }
    }

    private void layOut(UUID batch, AuthorityId authority, TouchpointAlteration altered) {
        for (String step : List.of(CATALOGUE, LAID_OUT, OTHERS)) {
            bound(step, altered)
                    .param("batch", batch)
                    .param("authority", authority.value())
                    .update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, TouchpointAlteration altered) {
        return jdbc.sql(sql)
                .param("point", altered.was().touchpointId())
                .param("name", altered.name())
                .param("channel", altered.channel().name())
                .param("type", altered.type())
                .param("address", altered.address())
                .param("renames", altered.renames())
                .param("changesChannel", altered.changesChannel())
                .param("changesType", altered.changesType())
                .param("changesAddress", altered.changesAddress());
    }

    private static Asked asked(ResultSet rs) throws SQLException {
        return new Asked(
                new AuthorityId(rs.getString("authority")),
                rs.getObject("touchpoint_id", UUID.class),
                rs.getString("touchpoint_name"),
                Channel.valueOf(rs.getString("channel")),
                rs.getString("type"),
                rs.getString("address"));
    }

    private record Asked(
            AuthorityId authority,
            UUID touchpointId,
            String name,
            Channel channel,
            @Nullable String type,
            @Nullable String address) {

        TouchpointAlteration of(TouchpointUse was) {
            return new TouchpointAlteration(was, name, channel, type, address);
        }
    }
}
