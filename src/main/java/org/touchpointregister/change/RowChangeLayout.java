package org.touchpointregister.change;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;

/**
 * Lays the rows of changes out for the edition they are to make, by one INSERT … SELECT. What an act was sent to the head
 * with stays laid out until it is registered: what opens is what was signed. A row that is included takes the id of its
 * item, so that laying it out again gives the same row.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RowChangeLayout {

    private static final String LAY_OUT = """
            insert into row_change (batch, seq, operation, row_id, direction, process_id, process_title, touchpoint_id,
                touchpoint_name, channel, type, address, needs, other_need, peculiarities, grounds, little_used,
                not_counted, whole_direction, responsible_post, department_id, department_name)
            select ?, row_number() over (order by r.number, i.position), i.operation,
                coalesce(i.row_id, i.id), i.direction, i.process_id, i.process_title, i.touchpoint_id,
                i.touchpoint_name, i.channel, i.type, i.address, i.needs, i.other_need, i.peculiarities, i.grounds,
                i.little_used, i.not_counted, i.whole_direction, i.responsible_post, r.department_id, d.name
            from change_item i join change_request r on r.id = i.change_id join department d on d.id = r.department_id
            where i.operation <> 'CHANGE_TOUCHPOINT' and\s""";

    private static final String DEPARTMENTS = """
            insert into laid_out_department (batch, department_id, keeper_id, keeper_name)
            select ?, d.id, k.id, k.name
            from department d join department k on k.id = coalesce(d.heir_id, d.id)
            where d.authority in (select r.authority from change_request r where\s""";

    private final JdbcTemplate jdbc;
    private final TouchpointLayout touchpoints;

    RowChangeLayout(JdbcTemplate jdbc, TouchpointLayout touchpoints) {
        this.jdbc = jdbc;
        this.touchpoints = touchpoints;
    }

    /** Lays out every change that the act includes, under the act's id, in place of what was laid out before. */
    public void ofAct(UUID actId) {
        // Two readers of one draft lay it out one after the other.
        jdbc.query("select pg_advisory_xact_lock(hashtext(?))", rs -> {}, "layout:" + actId);
        forget(actId);
        jdbc.update(LAY_OUT + "r.act_id = ? and r.state = 'IN_ACT'", actId, actId);
        jdbc.update(DEPARTMENTS + "r.act_id = ?)", actId, actId);
        touchpoints.ofAct(actId);
    }

    /** The act will not open an edition with these rows. */
    public void forget(UUID actId) {
        jdbc.update("delete from row_change where batch = ?", actId);
        jdbc.update("delete from laid_out_department where batch = ?", actId);
        jdbc.update("delete from touchpoint_change where batch = ?", actId);
    }

    /** Whether the act's rows are laid out already. */
    public boolean laidOut(UUID actId) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from row_change where batch = ?)", Boolean.class, actId));
    }

    /** Lays out every accepted change of the authority that waits for nobody, under that id. */
    void ofAccepted(UUID batch, AuthorityId authority) {
        jdbc.update(
                LAY_OUT + "r.authority = ? and r.state = 'ACCEPTED'"
                        + " and not exists (select from asked_change a where a.change_id = r.id and a.held)",
                batch,
                authority.value());
    }

    /** Lays out one change, under its own id. */
    public void ofChange(UUID changeId) {
        jdbc.update(LAY_OUT + "r.id = ?", changeId, changeId);
        jdbc.update(DEPARTMENTS + "r.id = ?)", changeId, changeId);
        touchpoints.ofChange(changeId);
    }
}
