package org.touchpointregister.workflow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The engine's dates, set by set: rows that differ from what is expected are counted, or rewritten with their revision
 * raised, so that a timer firing or a person saving at that moment begins again instead of overwriting.
 */
@Repository
class EngineDates {

    /** Open deadlines with the executions that stand in their step. */
    private static final String LINKS =
            " links as materialized (select d.id, d.asks, x.id_ execution, x.act_id_ = d.step here"
                    + " from asking d join act_ru_execution x on x.id_ = d.execution"
                    + " union all select d.id, d.asks, x.id_, x.act_id_ = d.step from asking d"
                    + " join act_ru_variable v on v.name_ = 'publicationId' and v.text_ = d.publication"
                    + " join act_ru_execution x on x.proc_inst_id_ = v.proc_inst_id_"
                    // A step of the publication that has a term of its own.
                    + " where not exists (select 1 from asking own where own.execution = x.id_))";

    private static final String ASKS =
            "d.question || '|' || d.authority || '|' || coalesce(d.due::text, '') || '|' || coalesce(d.strict, '')";

    private static final String OPEN = "with asking as materialized (select d.id, d.step, d.due, " + ASKS + " asks,"
            + " case when d.key like 'publication:%' then substr(d.key, 13) end publication,"
            + " split_part(d.key, ':', 1) execution from deadline d where d.closed_at is null)," + LINKS;

    private static final String EXPECTED = OPEN
            + ", e as materialized (select * from jsonb_to_recordset(:expected::jsonb)"
            + " as e(asks text, rule text, at timestamp))";

    private static final String TASKS = " from links l join e on e.asks = l.asks and e.rule = 'task'"
            + " where t.execution_id_ = l.execution and t.due_date_ is distinct from e.at";

    /**
     * First the timers of the links, then their rules: by the rules first, every link would be looked up once for each
     * timer of every diagram ever deployed.
     */
    private static final String TIMERS = EXPECTED
            + ", rules as materialized (select e.asks, e.at, jd.id_ timer from e"
            + " join act_ru_jobdef jd on jd.job_configuration_ = e.rule)"
            + ", linked as materialized (select j.id_, j.job_def_id_ timer, l.asks from links l"
            + " join act_ru_job j on j.execution_id_ = l.execution)";

    /** A timer that failed waits for its next attempt; only a later date moves it. */
    private static final String DIFFERING_TIMERS =
            " from linked l join rules r on r.asks = l.asks and r.timer = l.timer"
                    + " where j.id_ = l.id_ and j.duedate_ is distinct from r.at"
                    + " and (j.exception_msg_ is null or j.duedate_ < r.at)";

    private final JdbcClient jdbc;

    EngineDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Deadlines of which all engine dates are the same; {@code asks} is how the database tells them apart. */
    record Asked(
            String asks,
            String question,
            String authority,
            @Nullable LocalDate due,
            @Nullable LocalDate strict) {}

    /** A date the engine should hold; {@code at} is null where a task shows none. */
    record Expected(String asks, String rule, @Nullable LocalDateTime at) {

        static Expected of(String asks, String rule, @Nullable Instant at) {
            // The engine keeps its dates in the zone of the machine.
            return new Expected(asks, rule, at == null ? null : LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
        }
    }

    /** A task put off until a date, with what tells whether that is a working day. */
    record FollowUp(String taskId, LocalDateTime at, String question) {}

    List<Asked> asked() {
        return jdbc.sql("select distinct " + ASKS + " asks, d.question, d.authority, d.due, d.strict"
                        + " from deadline d where d.closed_at is null")
                .query((row, number) -> new Asked(
                        row.getString("asks"),
                        row.getString("question"),
                        row.getString("authority"),
                        row.getObject("due", LocalDate.class),
                        row.getString("strict") == null ? null : LocalDate.parse(row.getString("strict"))))
                .list();
    }

    /** The expressions of the deployed timers that speak of deadlines. */
    List<String> expressions() {
        return jdbc.sql("select distinct job_configuration_ from act_ru_jobdef"
                        + " where job_configuration_ like '%${workflowDeadlines.%'")
                .query(String.class)
                .list();
    }

    int differingTasks(String expected) {
        return count(EXPECTED + " select count(*) from act_ru_task t," + TASKS.substring(" from".length()), expected);
    }

    int differingTimers(String expected) {
        return count(
                TIMERS + " select count(*) from act_ru_job j," + DIFFERING_TIMERS.substring(" from".length()),
                expected);
    }

    int moveTasks(String expected) {
        return update(
                EXPECTED + ", moved as (update act_ru_task t set due_date_ = e.at, rev_ = t.rev_ + 1" + TASKS
                        + " returning t.id_, t.due_date_)"
                        + " update act_hi_taskinst h set due_date_ = m.due_date_ from moved m where h.id_ = m.id_",
                expected);
    }

    int moveTimers(String expected) {
        return update(
                TIMERS + " update act_ru_job j set duedate_ = r.at, rev_ = j.rev_ + 1" + DIFFERING_TIMERS, expected);
    }

    List<FollowUp> followUps() {
        return jdbc.sql(OPEN + " select t.id_, t.follow_up_date_, d.question from links l"
                        + " join act_ru_task t on t.execution_id_ = l.execution join deadline d on d.id = l.id"
                        + " where t.follow_up_date_ is not null")
                .query((row, number) ->
                        new FollowUp(row.getString(1), row.getTimestamp(2).toLocalDateTime(), row.getString(3)))
                .list();
    }

    void moveFollowUp(String taskId, LocalDateTime at) {
        jdbc.sql("with moved as (update act_ru_task set follow_up_date_ = :at, rev_ = rev_ + 1 where id_ = :id)"
                        + " update act_hi_taskinst set follow_up_date_ = :at where id_ = :id")
                .param("at", at)
                .param("id", taskId)
                .update();
    }

    /** Timers of open deadlines whose expression only the engine can evaluate. */
    List<String> timersWith(String expression) {
        return jdbc.sql(OPEN + " select j.id_ from links l join act_ru_job j on j.execution_id_ = l.execution"
                        + " join act_ru_jobdef jd on jd.id_ = j.job_def_id_ and jd.job_configuration_ = :expression")
                .param("expression", expression)
                .query(String.class)
                .list();
    }

    /** A step without the timer that would tell when its term is over. */
    record Untimed(String execution, LocalDate due, ZoneId zone) {}

    List<Untimed> withoutTimer() {
        return jdbc.sql(OPEN + " select l.execution, d.due, d.sheet ->> 'zone' from links l"
                        + " join deadline d on d.id = l.id"
                        + " where l.here and d.due is not null and d.missed_at is null and not exists (select 1"
                        + " from act_ru_job j join act_ru_jobdef jd on jd.id_ = j.job_def_id_"
                        + " where j.execution_id_ = l.execution and jd.job_configuration_ like '%.missedAt(%')"
                        + " and exists (select 1 from act_ru_execution x join act_ru_jobdef jd"
                        + " on jd.proc_def_id_ = x.proc_def_id_ and jd.job_configuration_ like '%.missedAt(%'"
                        + " where x.id_ = l.execution)")
                .query((row, number) ->
                        new Untimed(row.getString(1), row.getObject(2, LocalDate.class), ZoneId.of(row.getString(3))))
                .list();
    }

    /** Open deadlines without a date that nobody is told of: execution and deadline. */
    List<String[]> untold(String incidentType) {
        return jdbc.sql(OPEN + " select l.execution, d.id::text from links l join deadline d on d.id = l.id"
                        + " where l.here and d.due is null and not exists (select 1 from act_ru_incident i"
                        + " where i.incident_type_ = :type and i.configuration_ = d.id::text)")
                .param("type", incidentType)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list();
    }

    /** Incidents about deadlines that have a date by now. */
    List<String> settled(String incidentType) {
        return jdbc.sql("select i.id_ from act_ru_incident i left join deadline d on d.id::text = i.configuration_"
                        + " where i.incident_type_ = :type and (d.id is null or d.due is not null or d.closed_at"
                        + " is not null)")
                .param("type", incidentType)
                .query(String.class)
                .list();
    }

    private int count(String sql, String expected) {
        return jdbc.sql(sql).param("expected", expected).query(Integer.class).single();
    }

    private int update(String sql, String expected) {
        return jdbc.sql(sql).param("expected", expected).update();
    }
}
