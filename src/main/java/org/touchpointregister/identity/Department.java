package org.touchpointregister.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** A structural unit of an authority: it answers for rows and submits their changes. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    private UUID id;

    private AuthorityId authority;
    private String code;
    private String name;
    private @Nullable Instant closedAt;
    private @Nullable UUID heirId;
    private @Nullable Instant closingSince;

    @SuppressWarnings("NullAway.Init")
    protected Department() {}

    public Department(AuthorityId authority, String code, String name) {
        this.id = UUID.randomUUID();
        this.authority = authority;
        this.code = code;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** Short code, part of the engine's group id: letters, digits and hyphens. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The department that answers for everything this one answered for; null while it works itself. */
    public @Nullable UUID heirId() {
        return heirId;
    }

    /** When it was merged; null while it works. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Since when somebody is looked for who goes on with it; null where it is not to be closed. */
    public @Nullable Instant closingSince() {
        return closingSince;
    }

    void beginClosing(Instant at) {
        if (closingSince != null) {
            throw Refusal.conflict("identity.closingAlready", name);
        }
        this.closingSince = at;
    }

    void mergeInto(Department heir, Instant at) {
        this.heirId = heir.id;
        this.closedAt = at;
    }

    /** The heir was merged in its turn. */
    void passOnTo(Department heir) {
        this.heirId = heir.id;
    }

    void rename(String newName) {
        this.name = newName;
    }
}
