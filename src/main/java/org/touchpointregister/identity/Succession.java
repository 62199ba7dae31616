package org.touchpointregister.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.touchpointregister.shared.AuthorityId;

/** That another authority succeeds this one, since when and by which act: written once, never taken back. */
@Entity
@Immutable
@Table(name = "authority_succession")
public class Succession {

    /** A converter may not stand on an id. */
    @Id
    private String authority;

    private AuthorityId heir;
    private LocalDate since;
    private String actTitle;

    @Column(name = "recorded_by")
    private String by;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Succession() {}

    Succession(NewSuccession wanted, LocalDate since, String by, Instant at) {
        this.authority = wanted.authority().value();
        this.heir = wanted.heir();
        this.since = since;
        this.actTitle = wanted.act().strip();
        this.by = by;
        this.recordedAt = at;
    }

    /** The authority that is no more. */
    public AuthorityId authority() {
        return new AuthorityId(authority);
    }

    /** The authority that goes on with its register. */
    public AuthorityId heir() {
        return heir;
    }

    public LocalDate since() {
        return since;
    }

    /** The act that says so, as people cite it. */
    public String actTitle() {
        return actTitle;
    }

    /** The administrator who recorded it. */
    public String by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
