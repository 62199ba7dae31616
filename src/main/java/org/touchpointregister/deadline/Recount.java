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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;

/**
 * Counts all open deadlines anew, each by the layer that counts for its authority now. Those that ask the same question under
 * the same layer are counted once, here; the database then writes the answers to all of them in one statement, and nothing
 * where the answer is the one already stored.
 */
@Component
class Recount {

    private static final String COUNTED = "with counted as materialized (select * from"
            + " jsonb_to_recordset(:counted::jsonb) as l(authority text, layer text))";

    /** Of an authority that has left the regulations nobody knows the layer: its deadlines keep theirs. */
    private static final String LAYER = "coalesce(l.layer, '')";

    private static final String DEADLINES = " from deadline d left join counted l on l.authority = d.authority";

    private static final String ANSWERS =
            COUNTED + ", x as materialized (select * from jsonb_to_recordset(:answers::jsonb)"
                    + " as x(number integer, question text, layer text, due date, over boolean, outcome jsonb))";

    private static final String DIFFERING =
            DEADLINES + " join x on x.question = d.question and x.layer = " + LAYER + " where d.closed_at is null"
                    // Another calendar says it at once; only under the same one the whole sheets have to be compared.
                    + " and (d.sheet -> 'calendarVersion' is distinct from x.outcome -> 'calendarVersion'"
                    + " or d.sheet is distinct from d.sheet || x.outcome)";

    /**
     * Carries no sheet from step to step: with 100,000 deadlines they would go through temporary files. Rows are not locked
     * while they are read, for the calendar is held exclusively and nobody else writes deadlines without it.
     */
    private static final String MOVE = ANSWERS
            + ", was as materialized (select d.id, d.due, d.missed_at, x.number,"
            + " (d.sheet ->> 'provisional')::boolean provisional, d.sheet ->> 'calendarVersion' calendar" + DIFFERING
            + "), moved as (update deadline d set due = x.due, sheet = d.sheet || x.outcome,"
            // A date that lies ahead again has not been missed; the audit record keeps that it was.
            + " missed_at = case when x.over then d.missed_at end from was, x"
            + " where d.id = was.id and x.number = was.number)"
            + " insert into deadline_move (deadline_id, import_id, moved_at, due_from, due_to, provisional_from,"
            + " provisional_to, calendar_from, missed_before) select was.id, :import, :at, was.due, x.due,"
            + " was.provisional, (x.outcome ->> 'provisional')::boolean, was.calendar, was.missed_at"
            + " from was join x on x.number = was.number";

    /** What of a sheet follows from the calendars. */
    private static final List<String> OUTCOME =
            List.of("layer", "due", "strict", "provisional", "days", "calendarVersion");

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
    Found impact(LayeredCalendars calendars, int limit) {
        String counted = counted(calendars.layers());
        String answers = answers(calendars, counted);
        List<Impact> first = jdbc.sql(ANSWERS + " select d.id, d.authority, d.subject, d.step, d.legal, d.due,"
                        + " x.due due_to, (d.sheet ->> 'provisional')::boolean provisional,"
                        + " (x.outcome ->> 'provisional')::boolean provisional_to, d.missed_at" + DIFFERING
                        + " order by (d.due is not distinct from x.due), d.due nulls first, d.authority, d.key"
                        + " limit :limit")
                .param("counted", counted)
                .param("answers", answers)
                .param("limit", limit)
                .query(Recount::impact)
                .list();
        Changed all = jdbc.sql(ANSWERS + " select count(*) filter (where d.due is distinct from x.due) moved,"
                        + " count(*) filter (where d.due is not distinct from x.due) restated" + DIFFERING)
                .param("counted", counted)
                .param("answers", answers)
                .query((row, number) -> new Changed(row.getInt("moved"), row.getInt("restated")))
                .single();
        return new Found(first, all);
    }

    /** Writes the new dates, sheets and an audit record of each, in the current transaction. */
    Changed apply(LayeredCalendars calendars, @Nullable UUID importId) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String counted = counted(calendars.layers());
        long before = lastMove();
        jdbc.sql(MOVE)
                .param("counted", counted)
                .param("answers", answers(calendars, counted))
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

    /** The layer of every known authority, as the statements read it. */
    private static String counted(CalendarLayers layers) {
        ArrayNode counted = SheetStorage.MAPPER.createArrayNode();
        layers.counted()
                .forEach((authority, layer) ->
                        counted.addObject().put("authority", authority.value()).put("layer", layer));
        return counted.toString();
    }

    private String answers(LayeredCalendars calendars, String counted) {
        ArrayNode answers = SheetStorage.MAPPER.createArrayNode();
        jdbc.sql(COUNTED + " select distinct d.question, " + LAYER + " layer" + DEADLINES
                        + " where d.closed_at is null")
                .param("counted", counted)
                .query(Asked.class)
                .list()
                .forEach(asked -> answers.add(answer(calendars, asked).put("number", answers.size())));
        return answers.toString();
    }

    /** A question, and the layer that counts now for those who ask it; empty where nobody knows. */
    private record Asked(String question, String layer) {

        DeadlineSheet sheet() {
            try {
                return SheetStorage.MAPPER.readValue(question, DeadlineSheet.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Cannot read what a deadline asks: " + question, e);
            }
        }
    }

    private ObjectNode answer(LayeredCalendars calendars, Asked asked) {
        DeadlineSheet before = asked.sheet();
        String layer = asked.layer().isEmpty() ? before.layer() : asked.layer();
        DeadlineSheet sheet = calculator.again(before, layer, calendars);
        ObjectNode outcome = SheetStorage.MAPPER.valueToTree(sheet);
        ObjectNode answer = SheetStorage.MAPPER
                .createObjectNode()
                .put("question", asked.question())
                .put("layer", asked.layer());
        LocalDate due = sheet.due();
        answer.put("due", due == null ? null : due.toString());
        answer.put("over", due != null && !clock.instant().isBefore(DeadlineCalculator.missedAt(due, sheet.zone())));
        answer.set("outcome", outcome.retain(OUTCOME));
        return answer;
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
