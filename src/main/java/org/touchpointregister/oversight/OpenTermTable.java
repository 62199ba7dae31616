package org.touchpointregister.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** The open terms as the database has them: one statement for whatever is asked, however many there are. */
@Component
class OpenTermTable {

    /** A subject is the id of a change, an act, a publication or, in tests and after errors, of anything. */
    private static final String FROM = " from deadline d"
            + " cross join lateral (select case when d.subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'"
            + " then d.subject::uuid end id) s"
            + " left join change_request c on c.id = s.id left join approving_act a on a.id = s.id"
            + " left join publication p on p.id = s.id"
            + " left join unnest(:knownAuthorities::text[], :todays::date[]) t(authority, today)"
            + " on t.authority = d.authority"
            + " where d.closed_at is null and (:everywhere or d.authority = any(:authorities::text[])"
            + " or c.department_id = any(:departments::uuid[]))"
            + " and (cast(:authority as text) is null or d.authority = :authority)"
            + " and (cast(:department as uuid) is null or c.department_id = :department)"
            + " and (cast(:step as text) is null or d.step = :step)"
            + " and (cast(:afterDue as date) is null"
            + " or (coalesce(d.due, date '9999-12-31'), d.id) > (:afterDue, :afterId))"
            + " and (not :late or d.due < t.today)";

    private static final String PAGE = "select d.id, d.key, d.authority, d.subject, d.step, d.legal, d.due,"
            + " coalesce((d.sheet ->> 'provisional')::boolean, false) provisional,"
            + " coalesce(d.sheet ->> 'layer', 'federal') layer, c.department_id, c.department_name,"
            + " coalesce(c.number, a.draft_number) number, p.edition" + FROM
            + " order by coalesce(d.due, date '9999-12-31'), d.id limit :limit";

    private static final String COUNTED = "select d.authority, c.department_id, c.department_name, d.step, d.due,"
            + " coalesce(d.sheet ->> 'layer', 'federal') layer, count(*) terms" + FROM + " group by 1, 2, 3, 4, 5, 6";

    private final JdbcClient jdbc;
    private final Regulations regulations;
    private final AuthorityToday today;

    OpenTermTable(JdbcClient jdbc, Regulations regulations, AuthorityToday today) {
        this.jdbc = jdbc;
        this.regulations = regulations;
        this.today = today;
    }

    /** Which terms, of whom, and how many at most. */
    record Question(Watch watch, TermFilter filter, boolean late) {}

    /** Terms that are alike in all that a summary tells apart. */
    record Alike(
            AuthorityId authority,
            @Nullable UUID department,
            @Nullable String departmentName,
            String step,
            @Nullable LocalDate due,
            String layer,
            int terms) {}

    /** Those overdue first, then by date, those without a date last. */
    List<OpenTerm> page(Question question, int limit) {
        return asked(PAGE, question)
                .param("limit", limit)
                .query(OpenTermTable::term)
                .list();
    }

    List<Alike> counted(Question question) {
        return asked(COUNTED, question).query(OpenTermTable::alike).list();
    }

    private StatementSpec asked(String sql, Question question) {
        List<String> authorities = new ArrayList<>();
        List<String> todays = new ArrayList<>();
        for (Regulation regulation : regulations.all()) {
            authorities.add(regulation.id().value());
            todays.add(today.in(regulation.authority().timeZone()).toString());
        }
        return question.filter()
                .bind(question.watch().bind(jdbc.sql(sql)))
                .param("late", question.late())
                .param("knownAuthorities", authorities.toArray(String[]::new))
                .param("todays", todays.toArray(String[]::new));
    }

    private static OpenTerm term(ResultSet row, int number) throws SQLException {
        return new OpenTerm(
                row.getObject("id", UUID.class),
                row.getString("key"),
                new AuthorityId(row.getString("authority")),
                row.getString("subject"),
                row.getObject("department_id", UUID.class),
                row.getString("department_name"),
                row.getString("number"),
                row.getObject("edition", Integer.class),
                row.getString("step"),
                row.getBoolean("legal"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("provisional"),
                row.getString("layer"));
    }

    private static Alike alike(ResultSet row, int number) throws SQLException {
        return new Alike(
                new AuthorityId(row.getString("authority")),
                row.getObject("department_id", UUID.class),
                row.getString("department_name"),
                row.getString("step"),
                row.getObject("due", LocalDate.class),
                row.getString("layer"),
                row.getInt("terms"));
    }
}
