package org.touchpointregister.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;

/** One change that an administrator made: written once, refused any change by the database. */
@Entity
@Immutable
@Table(name = "admin_event")
class AdminEvent {

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "by_login")
    private String by;

    @Enumerated(EnumType.STRING)
    private AdminEventKind kind;

    private @Nullable AuthorityId authority;
    private String subject;
    private @Nullable String was;
    private @Nullable String became;

    @SuppressWarnings("NullAway.Init")
    protected AdminEvent() {}

    AdminEvent(Done done, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.by = by;
        this.kind = done.kind();
        this.authority = done.authority();
        this.subject = done.subject();
        this.was = done.was();
        this.became = done.became();
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public AdminEventKind kind() {
        return kind;
    }

    public @Nullable AuthorityId authority() {
        return authority;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String was() {
        return was;
    }

    public @Nullable String became() {
        return became;
    }

    /** What was done to whom: from what to what. */
    record Done(
            AdminEventKind kind,
            @Nullable AuthorityId authority,
            String subject,
            @Nullable String was,
            @Nullable String became) {

        static Done to(Person person, AdminEventKind kind, @Nullable String was, @Nullable String became) {
            return new Done(kind, person.authority(), person.login(), was, became);
        }
    }
}
