package org.touchpointregister.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;

/**
 * Counts all open deadlines anew. Those that ask the same question are counted once, here; the database then writes the
 * answers to all of them in one statement, and nothing where the answer is the one already stored.
 */
@Component
class Recount {

    private static final String ANSWERS = "with x as materialized (select * from jsonb_to_recordset(:answers::jsonb)"
            + " as x(question text, due date, over boolean, outcome jsonb))";

    private static final String DIFFERING =
            " from deadline d join x on x.question = d.question where d.closed_at is null"
                    // Another calendar says it at once; only under the same one the whole sheets have to be compared.
                    + " and (d.sheet -> 'calendarVersion' is distinct from x.outcome -> 'calendarVersion'"
                    + " or d.sheet is distinct from d.sheet || x.outcome)";

    /**
     * Carries no sheet from step to step: with 100,000 deadlines they would go through temporary files. Rows are not locked
     * while they are read, for the calendar is held exclusively and nobody else writes deadlines without it.
     */
    private static final String MOVE = ANSWERS
            + ", was as materialized (select d.id, d.due, d.missed_at, d.question,"
            + " (d.sheet ->> 'provisional')::boolean provisional, d.sheet ->> 'calendarVersion' calendar" + DIFFERING
            + "), moved as (update deadline d set due = x.due, sheet = d.sheet || x.outcome,"
            // A date that lies ahead again has not been missed; the audit record keeps that it was.
            + " missed_at = case when x.over then d.missed_at end from was, x"
            + " where d.id = was.id and x.question = d.question)"
            + " insert into deadline_move (deadline_id, import_id, moved_at, due_from, due_to, provisional_from,"
            + " provisional_to, calendar_from, missed_before) select was.id, :import, :at, was.due, x.due,"
            + " was.provisional, (x.outcome ->> 'provisional')::boolean, was.calendar, was.missed_at"
            + " from was join x on x.question = was.question";

    private final JdbcClient jdbc;
    private final DeadlineCalculator calculator;
    private final Clock clock;

    Recount(JdbcClient jdbc, DeadlineCalculator calculator, Clock clock) {
        this.jdbc = jdbc;
        this.calculator = calculator;
        this.clock = clock;
    }

    /** How many deadlines an applied calendar changed: the date, or only what the sheet says beside it. */
    record Changed(int moved, int restated) {}

    /** A page of what would change, the dates that move first, and how many there are of each. */
    record Found(List<Impact> first, Changed all) {}

    /** What those calendars would change, without changing it. */
    Found impact(Function<String, ProductionCalendar> layers, int limit) {
        String answers = answers(layers);
        List<Impact> first = jdbc.sql(ANSWERS + " select d.id, d.authority, d.subject, d.step, d.legal, d.due,"
                        + " x.due due_to, (d.sheet ->> 'provisional')::boolean provisional,"
                        + " (x.outcome ->> 'provisional')::boolean provisional_to, d.missed_at" + DIFFERING
                        + " order by (d.due is not distinct from x.due), d.due nulls first, d.authority, d.key"
                        + " limit :limit")
                .param("answers", answers)
                .param("limit", limit)
                .query(Recount::impact)
                .list();
        Changed all = jdbc.sql(ANSWERS + " select count(*) filter (where d.due is distinct from x.due) moved,"
                        + " count(*) filter (where d.due is not distinct from x.due) restated" + DIFFERING)
                .param("answers", answers)
                .query((row, number) -> new Changed(row.getInt("moved"), row.getInt("restated")))
                .single();
        return new Found(first, all);
    }

    /** Writes the new dates, sheets and an audit record of each, in the current transaction. */
    Changed apply(Function<String, ProductionCalendar> layers, @Nullable UUID importId) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long before = lastMove();
        jdbc.sql(MOVE)
                .param("answers", answers(layers))
                .param("import", importId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select count(*) filter (where due_from is distinct from due_to) moved,"
                        + " count(*) filter (where due_from is not distinct from due_to) restated"
                        + " from deadline_move where id > :before")
                .param("before", before)
                .query((row, number) -> new Changed(row.getInt("moved"), row.getInt("restated")))
                .single();
    }

    private long lastMove() {
        return jdbc.sql("select coalesce(max(id), 0) from deadline_move")
                .query(Long.class)
                .single();
    }

    private String answers(Function<String, ProductionCalendar> layers) {
        ArrayNode answers = SheetStorage.MAPPER.createArrayNode();
        jdbc.sql("select distinct question from deadline where closed_at is null").query(String.class).list().stream()
                .map(question -> answer(layers, question))
                .forEach(answers::add);
        return answers.toString();
    }

    private ObjectNode answer(Function<String, ProductionCalendar> layers, String question) {
        try {
            DeadlineSheet asked = SheetStorage.MAPPER.readValue(question, DeadlineSheet.class);
            DeadlineSheet sheet = calculator.again(asked, layers.apply(asked.layer()));
            ObjectNode outcome = SheetStorage.MAPPER.valueToTree(sheet);
            ObjectNode answer = SheetStorage.MAPPER.createObjectNode().put("question", question);
            LocalDate due = sheet.due();
            answer.put("due", due == null ? null : due.toString());
            answer.put(
                    "over", due != null && !clock.instant().isBefore(DeadlineCalculator.missedAt(due, sheet.zone())));
            answer.set("outcome", outcome.retain(List.of("due", "strict", "provisional", "days", "calendarVersion")));
            return answer;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read what a deadline asks: " + question, e);
        }
    }

    private static Impact impact(ResultSet row, int number) throws SQLException {
        return new Impact(
                row.getObject("id", UUID.class),
                new AuthorityId(row.getString("authority")),
                row.getString("subject"),
                row.getString("step"),
                row.getBoolean("legal"),
                row.getObject("due", LocalDate.class),
                row.getObject("due_to", LocalDate.class),
                row.getBoolean("provisional"),
                row.getBoolean("provisional_to"),
                ProposalTables.instant(row, "missed_at"));
    }
}
