package org.touchpointregister.formation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** The first formation of an authority's register: collecting answers, then one approval of all of them. */
@Entity
@Table(name = "formation")
public class Formation {

    @Id
    private UUID id;

    private String number;
    private AuthorityId authority;
    private LocalDate dueOn;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private FormationState state;

    private String openedBy;
    private Instant openedAt;
    private @Nullable EditionNumber edition;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Formation() {}

    Formation(String number, NewFormation wanted, LocalDate dueOn, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.authority = wanted.authority();
        this.dueOn = dueOn;
        this.note = wanted.note();
        this.openedBy = wanted.openedBy();
        this.openedAt = at;
        this.state = FormationState.COLLECTING;
    }

    /** What was collected goes to be approved. */
    void approve() {
        require(FormationState.COLLECTING);
        this.state = FormationState.APPROVING;
    }

    /** The approval came to nothing: collecting goes on. */
    void collectAgain() {
        require(FormationState.APPROVING);
        this.state = FormationState.COLLECTING;
    }

    void formed(EditionNumber first, Instant at) {
        require(FormationState.APPROVING);
        this.edition = first;
        this.endedAt = at;
        this.state = FormationState.FORMED;
    }

    void stop(Instant at) {
        require(FormationState.COLLECTING);
        this.endedAt = at;
        this.state = FormationState.STOPPED;
    }

    void require(FormationState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refusal.conflict("formation.wrongState", number);
        }
    }

    public UUID id() {
        return id;
    }

    /** The human number, also the business key in the engine. */
    public String number() {
        return number;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** The day by which every department is to have answered. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String note() {
        return note;
    }

    public FormationState state() {
        return state;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The edition it made; null until then. */
    public @Nullable EditionNumber edition() {
        return edition;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
