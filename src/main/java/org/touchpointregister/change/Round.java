package org.touchpointregister.change;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Powers;

/** One round of submission and check; all rounds are kept. */
@Entity
@Table(name = "change_round")
public class Round {

    @Id
    private UUID id;

    private UUID changeId;
    private int number;

    @Embedded
    private Submission submission;

    private @Nullable String decidedBy;
    private @Nullable String decidedFor;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckDecision decision;

    private @Nullable String remark;

    @Embedded
    private @Nullable Powers powers;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(ChangeRequest change, Submission submission) {
        this.id = UUID.randomUUID();
        this.changeId = change.id();
        this.number = change.round();
        this.submission = submission;
    }

    void decide(CheckAnswer answer, Instant at, Ground ground) {
        this.decidedBy = answer.login();
        this.decidedAt = at;
        this.decision = answer.decision();
        this.remark = answer.remark();
        this.powers = ground.powers();
        this.decidedFor = ground.absent();
    }

    /** The same round submitted again, after the automatic checks sent it back. */
    void resubmit(Submission again) {
        this.submission = again;
    }

    public UUID changeId() {
        return changeId;
    }

    public int number() {
        return number;
    }

    public Submission submission() {
        return submission;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    /** The absent person in whose place it was decided. */
    public @Nullable String decidedFor() {
        return decidedFor;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable CheckDecision decision() {
        return decision;
    }

    public @Nullable String remark() {
        return remark;
    }

    /** The ground of the checker's powers as it stood when the round was decided; null where none was recorded. */
    public @Nullable Powers powers() {
        return powers;
    }

    /** On what powers a round is decided, and in whose place where they are somebody else's. */
    record Ground(@Nullable Powers powers, @Nullable String absent) {}
}
