package org.touchpointregister.workflow.board;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of a scope: two statements, however many tasks there are. */
@Component
class BoardTasks {

    private static final String SEEN = """
            select t.id_ as id, t.task_def_key_ as step, t.name_ as name, t.assignee_ as holder, t.create_time_ as began,
                   t.due_date_ as due, t.proc_inst_id_ as instance
            from act_ru_task t
            left join act_ru_variable d on d.var_scope_ = t.proc_inst_id_ and d.name_ = 'department'
            where t.tenant_id_ = :authority and t.suspension_state_ = 1
              and (:whole or d.text_ = any(string_to_array(:departments, ',')))
            """;

    private static final String LINES = """
            with seen as (%s
                and (:department = '' or d.text_ = :department)
                and (:step = '' or t.task_def_key_ = :step)
                and (:from::timestamp is null or t.due_date_ >= :from::timestamp)
                and (:before::timestamp is null or t.due_date_ < :before::timestamp)),
            placed as (select s.*, count(*) over (partition by step) as total,
                row_number() over (partition by step order by due nulls last, began, id) as place from seen s)
            select p.id, p.step, p.name, p.holder, held.since as held, p.began, p.due, term.provisional, card.number, card.department,
                   about.change_id, about.act_id, about.publication_id, p.total
            from placed p
            left join lateral (select max(v.text_) filter (where v.name_ = 'number') as number,
                    max(v.text_) filter (where v.name_ = 'departmentName') as department,
                    max(v.text_) filter (where v.name_ = 'deadlineId') as term
                from act_ru_variable v where v.var_scope_ = p.id) card on true
            left join lateral (select d.due as provisional from deadline d
                where d.id = card.term::uuid and (d.sheet ->> 'provisional')::boolean) term on true
            left join lateral (select max(v.text_) filter (where v.name_ = 'changeId') as change_id,
                    max(v.text_) filter (where v.name_ = 'actId') as act_id,
                    max(v.text_) filter (where v.name_ = 'publicationId') as publication_id
                from act_ru_variable v
                where v.var_scope_ = p.instance and v.name_ in ('changeId', 'actId', 'publicationId')) about on true
            left join lateral (select max(l.timestamp_) as since from act_hi_identitylink l
                where l.task_id_ = p.id and l.type_ = 'assignee' and l.operation_type_ = 'add'
                  and l.user_id_ = p.holder) held on true
            where p.place <= :most
            order by p.step, p.place
            """.formatted(SEEN);

    private static final String STEPS = "select step as code, min(name) as name, count(*) as tasks,"
            + " count(*) filter (where due < :today::timestamp) as overdue from (" + SEEN + ") seen group by step";

    private final JdbcClient jdbc;

    BoardTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each step the {@code most} that are due first. */
    List<BoardLine> of(BoardScope scope, BoardFilter filter, Window window, int most) {
        return about(jdbc.sql(LINES), scope)
                .param("department", filter.department())
                .param("step", filter.step())
                .param("from", text(window.from()))
                .param("before", text(window.before()))
                .param("most", most)
                .query(BoardLine.class)
                .list();
    }

    /** The steps at which anything stands, whatever the filter. */
    List<StepCount> steps(BoardScope scope, Instant today) {
        return about(jdbc.sql(STEPS), scope)
                .param("today", text(today))
                .query(StepCount.class)
                .list();
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec statement, BoardScope scope) {
        return statement
                .param("authority", scope.authority().value())
                .param("whole", scope.whole())
                .param(
                        "departments",
                        scope.departments().stream()
                                .map(department -> department.id().toString())
                                .collect(Collectors.joining(",")));
    }

    /** The engine keeps its times without a zone, in that of the server. */
    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant).toString();
    }

    /** Due dates from the one moment on and before the other. */
    record Window(@Nullable Instant from, @Nullable Instant before) {}

    record StepCount(String code, String name, long tasks, long overdue) {}
}
