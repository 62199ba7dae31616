package org.touchpointregister.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The event of a term was another one than was thought: the term is counted anew, openly, with a record of both dates. */
@Service
@Transactional
public class DeadlineCorrections {

    private final DeadlineRepository deadlines;
    private final DeadlineCalculator calculator;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineCorrections(DeadlineRepository deadlines, DeadlineCalculator calculator, JdbcClient jdbc, Clock clock) {
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts the deadline under that key by the corrected sheet; what stopped the term still does. Nothing where none is stored. */
    public Optional<Deadline> restate(String key, DeadlineSheet corrected) {
        return deadlines.newestOf(key).map(deadline -> restate(deadline, corrected));
    }

    private Deadline restate(Deadline deadline, DeadlineSheet corrected) {
        DeadlineSheet before = deadline.sheet();
        DeadlineSheet after = calculator.compute(
                new DeadlineCalculator.TermQuestion(
                        corrected.layer(),
                        corrected.event(),
                        corrected.eventName(),
                        corrected.clause(),
                        corrected.term(),
                        corrected.zone()),
                before.pauses());
        record(deadline, before, after);
        deadline.correct(after, clock.instant());
        deadlines.flush();
        return deadline;
    }

    private void record(Deadline deadline, DeadlineSheet before, DeadlineSheet after) {
        jdbc.sql("insert into deadline_move (deadline_id, moved_at, due_from, due_to, provisional_from, provisional_to,"
                        + " calendar_from, missed_before) values (:id, :at, :from, :to, :provisionalFrom, :provisionalTo,"
                        + " :calendar, :missed)")
                .param("id", deadline.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("from", before.due())
                .param("to", after.due())
                .param("provisionalFrom", before.provisional())
                .param("provisionalTo", after.provisional())
                .param("calendar", before.calendarVersion())
                .param("missed", deadline.missedAt() == null ? null : Timestamp.from(deadline.missedAt()))
                .update();
    }
}
