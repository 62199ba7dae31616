package org.touchpointregister.oversight.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.oversight.report.Count.Tally;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** The lists behind the figures as the database has them: one statement counts or reads one of them, however long it is. */
@Component
class FigureTable {

    private static final String KNOWN = "with known as (select * from"
            + " unnest(:knownAuthorities::text[], :zones::text[], :todays::date[]) k(authority, zone, today))";

    private static final String ASKED = " where (:everywhere or i.authority = any(:authorities::text[])"
            + " or i.department = any(:departments::uuid[]))"
            + " and (cardinality(:asked::text[]) = 0 or i.authority = any(:asked::text[]))"
            + " and (cast(:department as uuid) is null or i.department = :department)";

    /** Further back than any fact that could still be told in time on the first day of the period. */
    private static final int DAYS_BEFORE = 30;

    private static final int CALENDAR_DAYS_OF_A_WORKING_DAY = 3;

    private final JdbcClient jdbc;
    private final Regulations regulations;
    private final AuthorityToday today;
    private final DeadlineCalculator calculator;

    FigureTable(JdbcClient jdbc, Regulations regulations, AuthorityToday today, DeadlineCalculator calculator) {
        this.jdbc = jdbc;
        this.regulations = regulations;
        this.today = today;
        this.calculator = calculator;
    }

    List<Count> counts(Figure figure, Question question) {
        String sql = KNOWN + " select i.authority, i.department, count(*) filter (where i.counted) counted,"
                + " count(*) every_one, sum(i.amount) amount, sum(i.out_of) out_of from (" + FigureSql.of(figure)
                + ") i" + ASKED + " group by 1, 2";
        return bound(sql, figure, question).query(FigureTable::count).list();
    }

    /** Those that make the figure, or all that it is a part of; the oldest first. */
    List<Item> items(Figure figure, Question question, ListPlace place) {
        String sql = KNOWN + " select i.* from (" + FigureSql.of(figure) + ") i" + ASKED
                + " and (:all or i.counted) order by i.authority, i.began nulls last, i.name, i.link"
                + " limit :limit offset :offset";
        return bound(sql, figure, question)
                .param("all", place.all())
                .param("limit", place.limit())
                .param("offset", place.offset())
                .query(FigureTable::item)
                .list();
    }

    private StatementSpec bound(String sql, Figure figure, Question question) {
        List<String> authorities = new ArrayList<>();
        List<String> zones = new ArrayList<>();
        List<String> todays = new ArrayList<>();
        for (Regulation regulation : regulations.all()) {
            authorities.add(regulation.id().value());
            zones.add(regulation.authority().timeZone().getId());
            todays.add(today.in(regulation.authority().timeZone()).toString());
        }
        StatementSpec query = question.watch()
                .bind(jdbc.sql(sql))
                .param("asked", question.authorities().toArray(String[]::new))
                .param("department", question.department())
                .param("from", question.period().from())
                .param("to", question.period().to())
                .param("knownAuthorities", authorities.toArray(String[]::new))
                .param("zones", zones.toArray(String[]::new))
                .param("todays", todays.toArray(String[]::new));
        return figure == Figure.FACTS_LATE ? withLastDays(query, question) : query;
    }

    /** For every day on which a fact may have occurred, the last day to tell of it by the authority's calendar. */
    private StatementSpec withLastDays(StatementSpec query, Question question) {
        List<String> authorities = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        List<String> lastDays = new ArrayList<>();
        List<Boolean> unapproved = new ArrayList<>();
        for (Regulation regulation : regulations.all()) {
            if (question.asksOf(regulation.id().value())) {
                int term = regulation.internalTerms().prepare();
                String layer = calculator.layerOf(regulation.id());
                LocalDate first =
                        question.period().from().minusDays(DAYS_BEFORE + (long) CALENDAR_DAYS_OF_A_WORKING_DAY * term);
                first.datesUntil(question.period().to().plusDays(1)).forEach(fact -> {
                    authorities.add(regulation.id().value());
                    facts.add(fact.toString());
                    LocalDate last = calculator.plusWorkingDays(layer, fact, term);
                    lastDays.add(last.toString());
                    unapproved.add(!calculator.isApproved(layer, last.getYear()));
                });
            }
        }
        return query.param("factAuthorities", authorities.toArray(String[]::new))
                .param("factDays", facts.toArray(String[]::new))
                .param("lastDays", lastDays.toArray(String[]::new))
                .param("unapproved", unapproved.toArray(Boolean[]::new));
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(
                new AuthorityId(row.getString("authority")),
                row.getObject("department", UUID.class),
                new Tally(row.getInt("counted"), row.getInt("every_one"), row.getInt("amount"), row.getInt("out_of")));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new AuthorityId(row.getString("authority")),
                row.getObject("department", UUID.class),
                row.getString("department_name"),
                row.getString("name") == null ? "" : row.getString("name"),
                row.getString("note"),
                row.getString("link"),
                row.getObject("began", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("done", LocalDate.class),
                row.getInt("amount"),
                row.getInt("out_of"),
                row.getBoolean("counted"),
                row.getBoolean("provisional"));
    }
}
