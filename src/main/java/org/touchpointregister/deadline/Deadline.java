package org.touchpointregister.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** A stored deadline with the sheet that explains it. */
// Only what changed is written: a task being completed must not wipe out the delay its timer has just recorded.
@DynamicUpdate
@Entity
@Table(name = "deadline")
public class Deadline {

    @Id
    private UUID id;

    private String key;
    private AuthorityId authority;
    private String subject;
    private String step;
    private boolean legal;
    private @Nullable LocalDate due;

    @JdbcTypeCode(SqlTypes.JSON)
    private DeadlineSheet sheet;

    private Instant openedAt;
    private @Nullable Instant missedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    Deadline(Deadlines.NewDeadline wanted, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.key = wanted.key();
        this.authority = wanted.authority();
        this.subject = wanted.subject();
        this.step = wanted.step();
        this.legal = wanted.legal();
        this.due = wanted.sheet().due();
        this.sheet = wanted.sheet();
        this.openedAt = openedAt;
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** Id of the change, act or publication it belongs to. */
    public String subject() {
        return subject;
    }

    /** Id of the user task. */
    public String step() {
        return step;
    }

    /** Whether the term is set by the regulation rather than inside the authority. */
    public boolean legal() {
        return legal;
    }

    /** The legal date; null where a year it depends on has no calendar yet. */
    public @Nullable LocalDate due() {
        return due;
    }

    public DeadlineSheet sheet() {
        return sheet;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant missedAt() {
        return missedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** The last second of the due date in the authority's zone, null where the date is undetermined. */
    public @Nullable Instant taskDue() {
        return due == null ? null : DeadlineCalculator.endOf(due, sheet.zone());
    }

    /** The midnight after the due date in the authority's zone, null where the date is undetermined. */
    public @Nullable Instant timerDue() {
        return due == null ? null : DeadlineCalculator.missedAt(due, sheet.zone());
    }

    /** Whether at that instant the due date is over in the authority's zone. */
    public boolean isOverAt(Instant instant) {
        Instant end = timerDue();
        return end != null && !instant.isBefore(end);
    }

    /** Whether it was closed after its term, whether or not the delay was recorded at midnight. */
    public boolean closedLate() {
        return closedAt != null && isOverAt(closedAt);
    }

    void miss(Instant at) {
        if (missedAt == null && closedAt == null) {
            missedAt = at;
        }
    }

    /** The term was suspended or extended: another sheet, another date. */
    void recount(DeadlineSheet recounted) {
        sheet = recounted;
        due = recounted.due();
    }

    /** The event was another one: another sheet; what lies ahead again has not been missed. */
    void correct(DeadlineSheet corrected, Instant now) {
        recount(corrected);
        if (!isOverAt(now)) {
            missedAt = null;
        }
    }

    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }
}
