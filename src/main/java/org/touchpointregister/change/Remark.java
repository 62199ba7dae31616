package org.touchpointregister.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;

/** A checker's remark on a change, one of its rows or one field of a row; answered by the department, closed by the checker. */
@Entity
@Table(name = "remark")
public class Remark {

    @Id
    private UUID id;

    private UUID changeId;
    private int round;
    private @Nullable UUID itemId;
    private @Nullable String field;
    private String text;
    private String author;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(ChangeRequest change, Place place, String text, Authorship by) {
        this.id = UUID.randomUUID();
        this.changeId = change.id();
        this.round = change.round();
        this.itemId = place.itemId();
        this.field = place.field();
        this.text = text;
        this.author = by.login();
        this.createdAt = by.at();
        this.state = State.OPEN;
    }

    void answer(boolean fixed, String words, Authorship by) {
        if (state == State.CLOSED) {
            throw Refusal.conflict("change.remarkIsClosed");
        }
        this.state = fixed ? State.FIXED : State.DISPUTED;
        this.answer = words;
        this.answeredBy = by.login();
        this.answeredAt = by.at();
    }

    void close() {
        this.state = State.CLOSED;
    }

    public UUID id() {
        return id;
    }

    public UUID changeId() {
        return changeId;
    }

    public int round() {
        return round;
    }

    public @Nullable UUID itemId() {
        return itemId;
    }

    public @Nullable String field() {
        return field;
    }

    public String text() {
        return text;
    }

    public String author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public State state() {
        return state;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Open until answered; closed only by a checker. */
    public enum State {
        OPEN,
        FIXED,
        DISPUTED,
        CLOSED
    }

    /** Where a remark belongs: the whole change, a row, or a field of a row. */
    public record Place(@Nullable UUID itemId, @Nullable String field) {}

    /** Who wrote it and when. */
    record Authorship(String login, Instant at) {}
}
