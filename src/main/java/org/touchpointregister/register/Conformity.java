package org.touchpointregister.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a touchpoint conforms to one requirement of its type or channel: met, not met with a plan, or not applicable. */
@Entity
@Table(name = "conformity")
public class Conformity {

    @Id
    private UUID id;

    private UUID touchpointId;
    private String requirement;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Integer measured;
    private @Nullable String evidence;
    private @Nullable String plan;
    private @Nullable LocalDate due;
    private String updatedBy;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Conformity() {}

    Conformity(UUID touchpointId, Assessment said, String login, Instant at) {
        this.id = UUID.randomUUID();
        this.touchpointId = touchpointId;
        this.requirement = said.requirement();
        this.state = said.state();
        this.updatedBy = login;
        this.updatedAt = at;
        assess(said, login, at);
    }

    /** Replaces what was said before: a plan belongs to what is not met, evidence to the rest. */
    void assess(Assessment said, String login, Instant at) {
        boolean open = said.state() == State.NOT_MET;
        this.state = said.state();
        this.measured = said.measured();
        this.evidence = said.evidence();
        this.plan = open ? said.plan() : null;
        this.due = open ? said.due() : null;
        this.updatedBy = login;
        this.updatedAt = at;
    }

    boolean says(Assessment said) {
        return new Assessment(requirement, state, measured, evidence, plan, due).equals(said);
    }

    public UUID touchpointId() {
        return touchpointId;
    }

    /** The code of the requirement in the regulation. */
    public String requirement() {
        return requirement;
    }

    public State state() {
        return state;
    }

    /** The value found where the requirement has a number. */
    public @Nullable Integer measured() {
        return measured;
    }

    public @Nullable String evidence() {
        return evidence;
    }

    public @Nullable String plan() {
        return plan;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public enum State {
        MET,
        NOT_MET,
        NOT_APPLICABLE
    }

    /** What a person says of one requirement. */
    public record Assessment(
            String requirement,
            State state,
            @Nullable Integer measured,
            @Nullable String evidence,
            @Nullable String plan,
            @Nullable LocalDate due) {}
}
