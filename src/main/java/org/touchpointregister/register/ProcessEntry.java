package org.touchpointregister.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** A process of the authority's inventory of inter- and intra-departmental processes. */
@Entity
@Table(name = "process_entry")
public class ProcessEntry {

    @Id
    private UUID id;

    private AuthorityId authority;
    private String direction;
    private String title;
    private Instant includedAt;
    private @Nullable Instant excludedAt;
    private @Nullable UUID departmentId;

    @SuppressWarnings("NullAway.Init")
    protected ProcessEntry() {}

    public ProcessEntry(AuthorityId authority, String direction, String title, Instant includedAt) {
        this.id = UUID.randomUUID();
        this.authority = authority;
        this.direction = direction;
        this.title = title;
        this.includedAt = includedAt;
    }

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    public String direction() {
        return direction;
    }

    public String title() {
        return title;
    }

    public Instant includedAt() {
        return includedAt;
    }

    /** Whether it is in the inventory today; an excluded process is kept, rows still name it. */
    public boolean standing() {
        return excludedAt == null;
    }

    /** Takes it out of the inventory. */
    public void exclude(Instant at) {
        this.excludedAt = at;
    }

    /** When it left the inventory; null while it stands there. */
    public @Nullable Instant excludedAt() {
        return excludedAt;
    }

    /** The department that answers for it; null where nobody has said. */
    public @Nullable UUID departmentId() {
        return departmentId;
    }

    void rename(String newTitle) {
        this.title = newTitle;
    }

    void assign(String newDirection, UUID department) {
        this.direction = newDirection;
        this.departmentId = department;
    }

    void includeAgain() {
        this.excludedAt = null;
    }
}
