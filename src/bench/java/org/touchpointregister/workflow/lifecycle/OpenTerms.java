package org.touchpointregister.workflow.lifecycle;

import static org.touchpointregister.workflow.lifecycle.Body.KUR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.deadline.Deadlines.NewDeadline;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Term;

/** Open terms of a hundred different questions with their tasks and timers, copied from one that a person began; and an oracle. */
final class OpenTerms {

    /** By which the days of the copied term's authority are counted. */
    static final String LAYER = "region:46";
    static final LocalDate LAST_EVENT = LocalDate.of(2027, 3, 12);

    /** The columns by which the engine tells one case from another. */
    private static final Set<String> OF_THE_CASE = Set.of(
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "execution_id_",
            "act_inst_id_");

    private static final int EVENTS = 10;
    private static final int LENGTHS = 10;

    private final Rides rides;
    private final JdbcTemplate jdbc;

    OpenTerms(Rides rides) {
        this.rides = rides;
        this.jdbc = rides.bean(JdbcTemplate.class);
    }

    void fill(int deadlines) {
        int questions = 0;
        for (int event = 0; event < EVENTS; event++) {
            for (int length = 0; length < LENGTHS; length++) {
                open(LAST_EVENT.minusDays(event), 15 + length, questions++);
            }
        }
        Task task = rides.toPrepare(KUR).task("prepareChange");
        copy("act_ru_execution", "proc_inst_id_", task, deadlines);
        copy("act_ru_task", "proc_inst_id_", task, deadlines);
        copy("act_hi_taskinst", "proc_inst_id_", task, deadlines);
        copy("act_ru_job", "process_instance_id_", task, deadlines);
        jdbc.update(
                "insert into app.deadline (id, key, authority, subject, step, legal, due, sheet, opened_at)"
                        + " select gen_random_uuid(), ? || '-c' || n || ':prepareChange', q.authority, 'c' || n, q.step, false,"
                        + " q.due, q.sheet, q.opened_at from app.deadline q, generate_series(1, ?) n"
                        + " where q.key = 'question-' || n % ? || ':prepareChange'",
                task.getExecutionId(),
                deadlines,
                questions);
        // What was copied would move with the copies.
        jdbc.update("update app.deadline set closed_at = now() where subject !~ '^c[0-9]+$'");
        jdbc.execute("create table app.numbered as select day::date as date, row_number() over (order by day) as number"
                + " from generate_series(timestamp '2027-01-01', timestamp '2027-12-31', interval '1 day') day"
                + " where extract(isodow from day) < 6");
        jdbc.execute("analyze");
    }

    /** How many stored deadlines, tasks and midnight timers have another date than a count day by day gives. */
    int differingFrom(Collection<LocalDate> daysOff) {
        jdbc.execute("drop table if exists app.oracle");
        jdbc.execute("create table app.oracle (event date, count int, due date, midnight timestamp)");
        for (int event = 0; event < EVENTS; event++) {
            for (int length = 0; length < LENGTHS; length++) {
                LocalDate day = LAST_EVENT.minusDays(event);
                LocalDate due = due(day, 15 + length, daysOff);
                jdbc.update("insert into app.oracle values (?, ?, ?, ?)", day, 15 + length, due, midnightAfter(due));
            }
        }
        String open = " from app.deadline d join app.oracle o on o.event = (d.sheet ->> 'event')::date"
                + " and o.count = (d.sheet -> 'term' ->> 'count')::int"
                + " left join act_ru_task t on t.execution_id_ || ':prepareChange' = d.key"
                + " left join act_ru_job j on j.execution_id_ || ':prepareChange' = d.key and j.duedate_ = o.midnight"
                + " where d.closed_at is null and d.subject like 'c%'";
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*)" + open + " and (d.due is distinct from o.due or j.id_ is null or t.due_date_"
                        + " is distinct from j.duedate_ - interval '1 second')",
                Integer.class));
    }

    private void open(LocalDate event, int count, int number) {
        Regulation regulation = rides.regulation(KUR);
        TermQuestion question = new TermQuestion(
                LAYER, event, "event", "1", Term.workingDays(count), regulation.authority().timeZone());
        rides.bean(Deadlines.class)
                .open(new NewDeadline(
                        "question-" + number + ":prepareChange",
                        regulation.id(),
                        "question",
                        "prepareChange",
                        false,
                        rides.bean(DeadlineCalculator.class).compute(question)));
    }

    /** Every row of the task's case so many times, each case with ids of its own. */
    private void copy(String table, String instance, Task task, int times) {
        List<String> columns = jdbc.queryForList(
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped",
                String.class,
                table);
        String values = columns.stream()
                .map(column -> OF_THE_CASE.contains(column) ? "t." + column + " || '-c' || n" : "t." + column)
                .collect(Collectors.joining(", "));
        jdbc.update(
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " t, generate_series(1, ?) n where t." + instance + " = ?",
                times,
                task.getProcessInstanceId());
    }

    /** As the engine keeps it: in the zone of the machine. */
    private LocalDateTime midnightAfter(LocalDate due) {
        return LocalDateTime.ofInstant(
                due.plusDays(1)
                        .atStartOfDay(rides.regulation(KUR).authority().timeZone())
                        .toInstant(),
                ZoneId.systemDefault());
    }

    private static LocalDate due(LocalDate event, int count, Collection<LocalDate> daysOff) {
        Set<String> weekdaysOff = new HashSet<>();
        Set<String> weekendsWorked = new HashSet<>();
        calendar().path("nonWorkingWeekdays").forEach(day -> weekdaysOff.add(day.asText()));
        calendar().path("transferredWorkingDays").forEach(day -> weekendsWorked.add(day.get("date").asText()));
        daysOff.forEach(day -> weekdaysOff.add(day.toString()));
        LocalDate day = event;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            left -= weekend ? weekendsWorked.contains(day.toString()) ? 1 : 0 : weekdaysOff.contains(day.toString()) ? 0 : 1;
        }
        return day;
    }

    private static JsonNode calendar() {
        try (InputStream file = OpenTerms.class.getResourceAsStream("/calendar/production-calendar.json")) {
            return new ObjectMapper().readTree(file).get("2027");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
