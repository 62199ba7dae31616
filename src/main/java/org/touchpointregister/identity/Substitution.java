package org.touchpointregister.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** A leave during which somebody stands in; it may end before its last day and is never deleted. */
@Entity
@Table(name = "substitution")
public class Substitution {

    @Id
    private UUID id;

    private AuthorityId authority;
    private String absent;
    private String substitute;

    @Embedded
    private Leave leave;

    private Instant beginsAt;
    private Instant endsAt;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    Substitution(Person absent, Person substitute, Leave leave, ZoneId zone, Entry entry) {
        this.id = UUID.randomUUID();
        this.authority = absent.requireAuthority();
        this.absent = absent.login();
        this.substitute = substitute.login();
        this.leave = leave;
        this.beginsAt = leave.firstDay().atStartOfDay(zone).toInstant();
        this.endsAt = leave.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
        this.enteredBy = entry.login();
        this.enteredAt = entry.at();
    }

    /** From that instant on everybody does their own work again. */
    void end(String login, Instant at) {
        if (!open(at)) {
            throw Refusal.conflict("identity.substitution.over");
        }
        this.endedBy = login;
        this.endedAt = at;
        this.endsAt = at;
    }

    /** Neither over nor ended: it runs, or is still to come. */
    public boolean open(Instant at) {
        return endedAt == null && endsAt.isAfter(at);
    }

    /** Whether somebody stands in at that instant, or did. */
    public boolean runs(Instant at) {
        return !beginsAt.isAfter(at) && endsAt.isAfter(at);
    }

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** The login of who is away. */
    public String absent() {
        return absent;
    }

    /** The login of who stands in. */
    public String substitute() {
        return substitute;
    }

    public Leave leave() {
        return leave;
    }

    /** The authority's own midnight at which the first day begins. */
    public Instant beginsAt() {
        return beginsAt;
    }

    /** The midnight after the last day, or the instant at which it was ended. */
    public Instant endsAt() {
        return endsAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Who entered it, and when. */
    record Entry(String login, Instant at) {}
}
