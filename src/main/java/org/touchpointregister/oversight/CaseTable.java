package org.touchpointregister.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;

/** The terms and letters of one case, found by the ids it is known by. */
@Component
class CaseTable {

    /** Missed: closed after its last day, or still open past it, whether or not midnight has been recorded yet. */
    private static final String TERMS = "select d.id, d.step, d.due, d.closed_at,"
            + " coalesce((d.sheet ->> 'provisional')::boolean, false) provisional,"
            + " coalesce((d.due + 1)::timestamp at time zone (d.sheet ->> 'zone')"
            + " <= coalesce(d.closed_at, :now), false) missed"
            + " from deadline d where d.subject = any(:ids::text[]) order by d.opened_at, d.key";

    /** The second part of a letter's key names what it tells about: a task, a term, a change, an act, a publication. */
    private static final String LETTERS = "select n.recipient_name, n.recipient_email, n.subject, n.state,"
            + " coalesce(n.sent_at, n.not_before, n.created_at) at from notice n where n.authority = :authority"
            + " and (split_part(n.dedupe_key, ':', 2) = any(:ids::text[]) or split_part(n.dedupe_key, ':', 2)"
            + " in (select d.id::text from deadline d where d.subject = any(:ids::text[])))"
            + " order by 5, n.recipient_name, n.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Term(
            UUID id,
            String step,
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable Instant closedAt,
            boolean missed) {}

    /** {@code at} is when it went out, is to go, or was written. */
    record Letter(String recipient, String address, String subject, String state, Instant at) {}

    List<Term> terms(String[] ids) {
        return jdbc.sql(TERMS)
                .param("ids", ids)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(CaseTable::term)
                .list();
    }

    List<Letter> letters(AuthorityId authority, String[] ids) {
        return jdbc.sql(LETTERS)
                .param("authority", authority.value())
                .param("ids", ids)
                .query((row, number) -> new Letter(
                        row.getString("recipient_name"),
                        row.getString("recipient_email"),
                        row.getString("subject"),
                        row.getString("state"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Term(
                row.getObject("id", UUID.class),
                row.getString("step"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("provisional"),
                closed == null ? null : closed.toInstant(),
                row.getBoolean("missed"));
    }
}
