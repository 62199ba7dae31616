package org.touchpointregister.formation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.NaturalOrder;

/** Reads the progress of a formation in one statement, however many departments there are. */
@Component
class ProgressReading {

    private static final String PARTS = """
            select p.department_id, p.department_name, p.left_note, c.id as change_id, c.number, c.state, c.round,
                (select count(*) from change_item i where i.change_id = c.id) as rows
            from formation_part p
            left join (asked_change a join change_request c on c.id = a.change_id)
                on a.asked_by = p.formation_id and c.department_id = p.department_id
            where p.formation_id = ? order by c.number
            """;

    private final JdbcClient jdbc;
    private final Regulations regulations;
    private final AuthorityToday today;

    ProgressReading(JdbcClient jdbc, Regulations regulations, AuthorityToday today) {
        this.jdbc = jdbc;
        this.regulations = regulations;
        this.today = today;
    }

    Progress of(Formation formation) {
        LocalDate day =
                today.in(regulations.of(formation.authority()).authority().timeZone());
        boolean overdue = Answer.overdue(day, formation.dueOn());
        return new Progress(
                formation,
                jdbc.sql(PARTS).param(formation.id()).query((rs, n) -> part(rs, overdue)).stream()
                        .sorted(NaturalOrder.of(Progress.Part::department))
                        .toList());
    }

    private static Progress.Part part(ResultSet rs, boolean overdue) throws SQLException {
        String leftNote = rs.getString("left_note");
        Answer answer = Answer.of(state(rs.getString("state")), leftNote != null, overdue);
        return new Progress.Part(
                rs.getObject("department_id", UUID.class),
                rs.getString("department_name"),
                answer,
                rs.getObject("change_id", UUID.class),
                rs.getString("number"),
                rs.getInt("rows"),
                Math.max(0, rs.getInt("round") - 1),
                leftNote);
    }

    private static @Nullable ChangeState state(@Nullable String name) {
        return name == null ? null : ChangeState.valueOf(name);
    }
}
