package org.touchpointregister.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** What the tables say of the past: a statement for each trend. Days and months are the authority's own. */
@Component
class TrendTable {

    private static final String ZONES =
            " join unnest(:knownAuthorities::text[], :zones::text[]) z(authority, zone) on z.authority = ";

    private static final String ASKED = " and (cast(:authority as text) is null or z.authority = :authority)";

    /** Editions belong to no department: who watches one alone is told of none. */
    private static final String PUBLISHED = "select p.authority,"
            + " to_char(p.published_at at time zone z.zone, 'YYYY-MM') as month,"
            + " count(*) filter (where p.timeliness = 'IN_TIME') in_time,"
            + " count(*) filter (where p.timeliness = 'LATE') late,"
            + " count(*) filter (where p.timeliness = 'NOT_CONFIRMED') not_confirmed"
            + " from publication p" + ZONES + "p.authority"
            + " where p.published_at >= :since and p.timeliness is not null"
            + " and (:everywhere or p.authority = any(:authorities::text[]))" + ASKED + " group by 1, 2 order by 1, 2";

    private static final String PASSES = "select d.step, coalesce(d.sheet ->> 'layer', 'federal') layer,"
            + " (d.opened_at at time zone z.zone)::date opened, (d.closed_at at time zone z.zone)::date closed,"
            + " count(*) times, count(*) filter (where (d.closed_at at time zone z.zone)::date > d.due) late"
            + " from deadline d" + ZONES + "d.authority"
            + " left join change_request c on c.id::text = d.subject"
            + " where d.closed_at >= :since and (:everywhere or d.authority = any(:authorities::text[])"
            + " or c.department_id = any(:departments::uuid[]))" + ASKED + " group by 1, 2, 3, 4";

    private static final String REWORK = "select c.authority, c.department_id as department,"
            + " max(c.department_name) department_name, count(distinct c.id) changes, count(*) rounds,"
            + " count(*) filter (where r.decision = 'RETURN') returned,"
            + " count(distinct c.id) filter (where c.state = 'IN_REWORK') in_rework"
            + " from change_request c join change_round r on r.change_id = c.id" + ZONES + "c.authority"
            + " where r.submitted_at >= :since and (:everywhere or c.authority = any(:authorities::text[])"
            + " or c.department_id = any(:departments::uuid[]))" + ASKED
            + " group by 1, 2 order by 6 desc, 1, 3";

    private final JdbcClient jdbc;
    private final Regulations regulations;

    TrendTable(JdbcClient jdbc, Regulations regulations) {
        this.jdbc = jdbc;
        this.regulations = regulations;
    }

    /** Whose past, of one authority or of all that are watched, and since when. */
    record Question(Watch watch, @Nullable String authority, Instant since) {}

    record Published(AuthorityId authority, String month, int inTime, int late, int notConfirmed) {}

    /** Passes of a step that began on the same day and ended on the same day. */
    record Passes(String step, String layer, LocalDate opened, LocalDate closed, int times, int late) {}

    record Rework(
            AuthorityId authority,
            UUID department,
            String departmentName,
            int changes,
            int rounds,
            int returned,
            int inRework) {}

    List<Published> published(Question question) {
        return asked(PUBLISHED, question)
                .query((row, number) -> new Published(
                        new AuthorityId(row.getString("authority")),
                        row.getString("month"),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("not_confirmed")))
                .list();
    }

    List<Passes> passes(Question question) {
        return asked(PASSES, question)
                .query((row, number) -> new Passes(
                        row.getString("step"),
                        row.getString("layer"),
                        row.getObject("opened", LocalDate.class),
                        row.getObject("closed", LocalDate.class),
                        row.getInt("times"),
                        row.getInt("late")))
                .list();
    }

    List<Rework> rework(Question question) {
        return asked(REWORK, question)
                .query((row, number) -> new Rework(
                        new AuthorityId(row.getString("authority")),
                        row.getObject("department", UUID.class),
                        row.getString("department_name"),
                        row.getInt("changes"),
                        row.getInt("rounds"),
                        row.getInt("returned"),
                        row.getInt("in_rework")))
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        List<String> authorities = new ArrayList<>();
        List<String> zones = new ArrayList<>();
        for (Regulation regulation : regulations.all()) {
            authorities.add(regulation.id().value());
            zones.add(regulation.authority().timeZone().getId());
        }
        return question.watch()
                .bind(jdbc.sql(sql))
                .param("authority", question.authority())
                .param("since", question.since().atOffset(ZoneOffset.UTC))
                .param("knownAuthorities", authorities.toArray(String[]::new))
                .param("zones", zones.toArray(String[]::new));
    }
}
