package org.touchpointregister.confirmation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** A round of confirmation: opened by a person, or by the period that the authority has set. */
@Entity
@Table(name = "confirmation_campaign")
public class Campaign {

    @Id
    private UUID id;

    private String number;
    private AuthorityId authority;
    private LocalDate dueOn;
    private @Nullable String note;
    private @Nullable String openedBy;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(String number, NewCampaign wanted, LocalDate dueOn, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.authority = wanted.authority();
        this.dueOn = dueOn;
        this.note = wanted.note();
        this.openedBy = wanted.openedBy();
        this.openedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public AuthorityId authority() {
        return authority;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String note() {
        return note;
    }

    /** Who opened it; null where the period did. */
    public @Nullable String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
