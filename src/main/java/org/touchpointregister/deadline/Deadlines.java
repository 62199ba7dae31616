package org.touchpointregister.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Stored deadlines: opened with their sheet, missed, closed; nothing is ever recomputed silently. */
@Service
@Transactional
public class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final DeadlineRepository deadlines;
    private final ProductionCalendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deadlines(DeadlineRepository deadlines, ProductionCalendars calendars, JdbcClient jdbc, Clock clock) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a deadline, or answers the one already open under the same {@code key} (a timer and a task ask for the same one). */
    public Deadline open(NewDeadline wanted) {
        calendars.hold();
        oneAtATime(wanted.key());
        return deadlines.openOf(wanted.key()).orElseGet(() -> {
            if (!wanted.sheet().determined()) {
                LOG.warn("Opened deadline {} without a date: no calendar for its year", wanted.key());
            }
            return deadlines.saveAndFlush(new Deadline(wanted, now()));
        });
    }

    /** The deadline open under that key, or the last one closed under it. */
    @Transactional(readOnly = true)
    public Optional<Deadline> findByKey(String key) {
        calendars.hold();
        return deadlines.newestOf(key);
    }

    @Transactional(readOnly = true)
    public Deadline require(UUID id) {
        return deadlines.findById(id).orElseThrow(() -> Refusal.missing("deadline.noSuchDeadline"));
    }

    /** Those of the deadlines that are stored, by their ids, read at once. */
    @Transactional(readOnly = true)
    public Map<UUID, Deadline> byId(Collection<UUID> ids) {
        return deadlines.findAllById(ids).stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
    }

    /** Records that the term has run out; does nothing where the deadline is closed or already recorded as missed. */
    public void recordMissed(String key, Instant at) {
        calendars.hold();
        deadlines.openOf(key).ifPresent(deadline -> deadline.miss(at));
    }

    /** Closes the deadline under that key; does nothing where none is open. */
    public void close(String key, Instant at) {
        calendars.hold();
        deadlines.openOf(key).ifPresent(deadline -> deadline.close(at));
    }

    /** Closes all that is open for a withdrawn or superseded subject. */
    public void closeAllOf(String subject, Instant at) {
        calendars.hold();
        deadlines.openOfSubject(subject).forEach(deadline -> deadline.close(at));
    }

    /** Open deadlines of an authority, the nearest first, those without a date last. */
    @Transactional(readOnly = true)
    public List<Deadline> open(AuthorityId authority) {
        return deadlines.openOf(authority);
    }

    /** All deadlines of a change, act or publication in the order they were opened. */
    @Transactional(readOnly = true)
    public List<Deadline> of(String subject) {
        return deadlines.ofSubject(subject);
    }

    /** The same of many subjects at once. */
    @Transactional(readOnly = true)
    public List<Deadline> of(Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : deadlines.ofSubjects(subjects);
    }

    /** Open deadlines that wait for a calendar. */
    @Transactional(readOnly = true)
    public List<Deadline> undetermined() {
        return deadlines.undetermined();
    }

    @Transactional(readOnly = true)
    public long countOpen(AuthorityId authority) {
        return deadlines.countByAuthorityAndClosedAtIsNull(authority);
    }

    /** Open deadlines of an authority whose term has run out. */
    @Transactional(readOnly = true)
    public long countMissed(AuthorityId authority) {
        return deadlines.countByAuthorityAndClosedAtIsNullAndMissedAtIsNotNull(authority);
    }

    /** Two transactions that ask for one key go one after the other; the unique index alone would fail the second. */
    private void oneAtATime(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "deadline:" + key)
                .query((row, number) -> number)
                .list();
    }

    /** As the database keeps it, so that what is returned equals what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What to open. {@code key} is unique among open deadlines: the engine's execution and step. {@code subject} is the
     * change, act or publication it belongs to, {@code step} the user task's id.
     */
    public record NewDeadline(
            String key, AuthorityId authority, String subject, String step, boolean legal, DeadlineSheet sheet) {}
}
