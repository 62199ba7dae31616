package org.touchpointregister.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar in the database: a year's newest imported state is the one in force, older ones stay for the sheets that cite them. */
@Repository
class CalendarTables {

    private static final String CURRENT = "(select distinct on (year) * from calendar_version where layer = :layer"
            + " order by year, number desc) v";

    private final JdbcClient jdbc;

    CalendarTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody counts by the calendar any more, and keeps others from beginning to; for who changes it. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(7351902115)")
                .query((row, number) -> number)
                .list();
    }

    /** Keeps the calendar as it is until the end of the transaction; answers its revision. */
    long hold() {
        return jdbc.sql("select hold_calendar()").query(Long.class).single();
    }

    long revision() {
        return jdbc.sql("select number from calendar_revision")
                .query(Long.class)
                .single();
    }

    void nextRevision() {
        jdbc.sql("update calendar_revision set number = number + 1").update();
    }

    boolean knows(String layer) {
        return jdbc.sql("select count(*) from calendar_layer where name = :layer")
                        .param("layer", layer)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<String> parent(String layer) {
        return jdbc.sql("select parent from calendar_layer where name = :layer and parent is not null")
                .param("layer", layer)
                .query(String.class)
                .optional();
    }

    /** Every layer but the federal one with the one it lies over. */
    Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        jdbc.sql("select name, parent from calendar_layer where parent is not null")
                .query(row -> {
                    parents.put(row.getString("name"), row.getString("parent"));
                });
        return parents;
    }

    /** What the layer itself says, without those below it. */
    ProductionCalendar alone(String layer) {
        return ProductionCalendar.of(layer, years(layer), days(layer));
    }

    void addLayer(String layer, @Nullable String parent) {
        jdbc.sql("insert into calendar_layer (name, parent) values (:layer, :parent) on conflict do nothing")
                .param("layer", layer)
                .param("parent", parent)
                .update();
    }

    List<CalendarYear> years(String layer) {
        return jdbc.sql("select v.* from " + CURRENT)
                .param("layer", layer)
                .query(CalendarTables::year)
                .list();
    }

    /** The special days of the years in force. */
    List<CalendarDay> days(String layer) {
        return jdbc.sql("select d.* from calendar_day d join " + CURRENT + " on v.id = d.version_id")
                .param("layer", layer)
                .query(CalendarTables::day)
                .list();
    }

    List<String> layers() {
        return jdbc.sql("select name from calendar_layer order by name")
                .query(String.class)
                .list();
    }

    int nextNumber(String layer, int year) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from calendar_version where layer = :layer and year ="
                        + " :year")
                .param("layer", layer)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** The hash of the content in force; empty where the layer says nothing of the year. */
    Optional<String> hashInForce(String layer, int year) {
        return jdbc.sql("select v.content_hash from " + CURRENT + " where v.year = :year")
                .param("layer", layer)
                .param("year", year)
                .query(String.class)
                .optional();
    }

    /** Whether this very content of the year was imported before, be it in force or replaced since. */
    boolean imported(String layer, int year, String hash) {
        return jdbc.sql("select count(*) from calendar_version"
                                + " where layer = :layer and year = :year and content_hash = :hash")
                        .param("layer", layer)
                        .param("year", year)
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Where a new state of a year belongs and where it comes from. */
    record NewState(String layer, int year, @Nullable UUID importId, Instant at) {}

    void add(NewState state, CalendarFileYear content) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into calendar_version (id, layer, year, number, status, decree, content_hash, imported_at,"
                        + " import_id) select :id, :layer, :year, coalesce(max(number), 0) + 1, :status, :decree,"
                        + " :hash, :at, :import"
                        + " from calendar_version where layer = :layer and year = :year")
                .param("id", id)
                .param("layer", state.layer())
                .param("year", state.year())
                .param("import", state.importId())
                .param("status", content.status().name())
                .param("decree", content.decree())
                .param("hash", CalendarFile.hash(content))
                .param("at", state.at().atOffset(ZoneOffset.UTC))
                .update();
        content.days().forEach(day -> add(id, day));
    }

    private void add(UUID version, CalendarDay day) {
        jdbc.sql("insert into calendar_day (version_id, day, kind, shortened, name, moved_from, moved_to, basis)"
                        + " values (:version, :day, :kind, :shortened, :name, :from, :to, :basis)")
                .param("version", version)
                .param("day", day.date())
                .param("kind", day.kind().name())
                .param("shortened", day.shortened())
                .param("name", day.name())
                .param("from", day.movedFrom())
                .param("to", day.movedTo())
                .param("basis", day.basis())
                .update();
    }

    private static CalendarYear year(ResultSet row, int number) throws SQLException {
        return new CalendarYear(
                row.getInt("year"),
                YearStatus.valueOf(row.getString("status")),
                row.getString("decree"),
                row.getString("layer") + "/" + row.getInt("year") + "/" + row.getInt("number"));
    }

    private static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getBoolean("shortened"),
                row.getString("name"),
                row.getObject("moved_from", LocalDate.class),
                row.getObject("moved_to", LocalDate.class),
                row.getString("basis"));
    }
}
