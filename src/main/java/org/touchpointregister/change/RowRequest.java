package org.touchpointregister.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.shared.Refusal;

/** What one department asks another to add to its row, because a touchpoint stands once within a process. */
@Entity
@Table(name = "row_request")
public class RowRequest {

    @Id
    private UUID id;

    private UUID rowId;
    private UUID ownerId;
    private String askedIn;
    private String askedByDepartment;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String processTitle;
    private String touchpointName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> needs;

    private @Nullable String otherNeed;
    private @Nullable String peculiarities;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowGround> grounds;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String answer;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RowRequest() {}

    RowRequest(Row row, ChangeRequest from, ItemContent asked, ChangeItem.Edit by) {
        this.id = UUID.randomUUID();
        this.rowId = row.rowId();
        this.ownerId = row.departmentId();
        this.askedIn = from.number();
        this.askedByDepartment = from.departmentName();
        this.askedBy = by.login();
        this.askedAt = by.at();
        this.processTitle = row.processTitle();
        this.touchpointName = row.touchpointName();
        this.needs = asked.needs();
        this.otherNeed = asked.otherNeed();
        this.peculiarities = asked.peculiarities();
        this.grounds = asked.grounds();
        this.state = State.OPEN;
    }

    /** The owner takes it into a change of its own, or says why not. */
    void answer(State taken, @Nullable String words, ChangeItem.Edit by) {
        if (state != State.OPEN) {
            throw Refusal.conflict("change.requestIsAnswered");
        }
        this.state = taken;
        this.answer = words;
        this.answeredBy = by.login();
        this.answeredAt = by.at();
    }

    public UUID id() {
        return id;
    }

    public UUID rowId() {
        return rowId;
    }

    /** The department that answers for the row. */
    public UUID ownerId() {
        return ownerId;
    }

    public State state() {
        return state;
    }

    /** Number of the change from which it was asked. */
    public String askedIn() {
        return askedIn;
    }

    public String askedByDepartment() {
        return askedByDepartment;
    }

    /** Login of the person who asked. */
    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Login of the person of the owner's department who answered; null while it waits. */
    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Why not, where it was declined. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String processTitle() {
        return processTitle;
    }

    public String touchpointName() {
        return touchpointName;
    }

    public List<String> needs() {
        return needs;
    }

    public @Nullable String otherNeed() {
        return otherNeed;
    }

    /** The row with what is asked for in addition. */
    ItemContent over(ItemContent row) {
        return new ItemContent(
                row.operation(),
                null,
                row.rowId(),
                row.direction(),
                row.processId(),
                row.processTitle(),
                row.touchpointId(),
                row.touchpointName(),
                row.channel(),
                row.type(),
                row.address(),
                needs,
                otherNeed,
                peculiarities,
                grounds,
                row.littleUsed(),
                row.notCounted(),
                row.wholeDirection(),
                row.responsiblePost());
    }

    /** Waiting, taken into a change of the owner, or declined. */
    public enum State {
        OPEN,
        TAKEN,
        DECLINED
    }
}
