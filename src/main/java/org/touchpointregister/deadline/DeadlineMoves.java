package org.touchpointregister.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed calendars did to a deadline since it was opened. */
@Service
@Transactional(readOnly = true)
public class DeadlineMoves {

    private final JdbcClient jdbc;

    DeadlineMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change of a deadline: the dates before and after, the calendar that was left, and who brought the new one. */
    public record Move(
            Instant at,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean provisionalFrom,
            boolean provisionalTo,
            String calendarFrom,
            @Nullable String ground,
            @Nullable String approvedBy) {

        public boolean dateMoved() {
            return !Objects.equals(from, to);
        }
    }

    /** The changes in the order they happened. */
    public List<Move> of(UUID deadline) {
        return jdbc.sql("select m.*, i.ground, i.decided_by from deadline_move m"
                        + " left join calendar_import i on i.id = m.import_id"
                        + " where m.deadline_id = :deadline order by m.id")
                .param("deadline", deadline)
                .query(DeadlineMoves::move)
                .list();
    }

    private static Move move(ResultSet row, int number) throws SQLException {
        return new Move(
                Objects.requireNonNull(ProposalTables.instant(row, "moved_at")),
                row.getObject("due_from", LocalDate.class),
                row.getObject("due_to", LocalDate.class),
                row.getBoolean("provisional_from"),
                row.getBoolean("provisional_to"),
                row.getString("calendar_from"),
                row.getString("ground"),
                row.getString("decided_by"));
    }
}
