package org.touchpointregister.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** Suspends or extends a running term: a new sheet that shows it, and a record of who moved the date from what to what. */
@Service
@Transactional
public class DeadlinePauses {

    private final DeadlineRepository deadlines;
    private final DeadlineCalculator calculator;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlinePauses(DeadlineRepository deadlines, DeadlineCalculator calculator, JdbcClient jdbc, Clock clock) {
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers the deadline with its new date; refuses a term that is closed, over or undetermined, and days outside it. */
    public Deadline pause(UUID deadlineId, TermPause pause, String login) {
        Deadline deadline = deadlines.lock(deadlineId).orElseThrow(() -> Refusal.missing("deadline.noSuchDeadline"));
        LocalDate before = running(deadline);
        DeadlineSheet sheet = deadline.sheet();
        requireWithin(pause, sheet, before);
        deadline.recount(calculator.compute(
                new DeadlineCalculator.TermQuestion(
                        sheet.layer(), sheet.event(), sheet.eventName(), sheet.clause(), sheet.term(), sheet.zone()),
                Stream.concat(sheet.pauses().stream(), Stream.of(pause)).toList()));
        deadlines.flush();
        record(deadline, pause, login, before);
        return deadline;
    }

    private LocalDate running(Deadline deadline) {
        if (deadline.closedAt() != null) {
            throw Refusal.conflict("deadline.pause.closed");
        }
        LocalDate due = deadline.due();
        if (due == null) {
            throw Refusal.conflict("deadline.pause.undetermined");
        }
        if (deadline.missedAt() != null || deadline.isOverAt(clock.instant())) {
            throw Refusal.conflict("deadline.pause.over");
        }
        return due;
    }

    private static void requireWithin(TermPause pause, DeadlineSheet sheet, LocalDate due) {
        LocalDate first = pause.first();
        if (first == null) {
            return;
        }
        if (!first.isAfter(sheet.event()) || first.isAfter(due)) {
            throw Refusal.invalid("deadline.pause.outside", SheetWords.text(due));
        }
        if (sheet.pauses().stream().anyMatch(pause::overlaps)) {
            throw Refusal.conflict("deadline.pause.overlaps");
        }
    }

    private void record(Deadline deadline, TermPause pause, String login, LocalDate before) {
        jdbc.sql("insert into term_pause (id, deadline_id, kind, ground, clause, document, first_day, last_day, days,"
                        + " decided_by, decided_at, due_before, due_after) values (:id, :deadline, :kind, :ground, :clause,"
                        + " :document, :first, :last, :days, :by, :at, :before, :after)")
                .param("id", UUID.randomUUID())
                .param("deadline", deadline.id())
                .param("kind", pause.kind().name())
                .param("ground", pause.ground())
                .param("clause", pause.clause())
                .param("document", pause.document())
                .param("first", pause.first())
                .param("last", pause.last())
                .param("days", pause.days())
                .param("by", login)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("before", Objects.requireNonNull(before))
                .param("after", deadline.due())
                .update();
    }
}
