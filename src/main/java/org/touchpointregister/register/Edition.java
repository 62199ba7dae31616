package org.touchpointregister.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** An approved state of the register: it never changes, and the database refuses to change it. */
@Entity
@Immutable
@Table(name = "edition")
public class Edition {

    @Id
    private UUID id;

    private AuthorityId authority;
    private EditionNumber number;
    private int regulationVersion;

    @Enumerated(EnumType.STRING)
    private EditionGround.Kind groundKind;

    private UUID groundId;
    private String groundTitle;
    private LocalDate effectiveFrom;
    private Instant openedAt;
    private int rowCount;
    private String contentHash;
    private @Nullable String rowsRoot;
    private @Nullable String previousHash;
    private String editionHash;
    private boolean demonstration;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    public EditionNumber number() {
        return number;
    }

    /** Version of the regulation whose columns and words show this edition. */
    public int regulationVersion() {
        return regulationVersion;
    }

    /** The act or the keeper's decision that made it. */
    public EditionGround ground() {
        return new EditionGround(groundKind, groundId, groundTitle);
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int rowCount() {
        return rowCount;
    }

    /** SHA-256 of the canonical rows with authority and regulation version, hexadecimal. */
    public String contentHash() {
        return contentHash;
    }

    /** The root of the tree over the same rows, by which one of them is proved; null for editions opened before roots were kept. */
    public @Nullable String rowsRoot() {
        return rowsRoot;
    }

    /** The {@link #editionHash()} of the edition before; null for the first. */
    public @Nullable String previousHash() {
        return previousHash;
    }

    /** SHA-256 over content hash, number, ground, date of effect and the previous edition hash: a chain. */
    public String editionHash() {
        return editionHash;
    }

    /** Whether the rows are demonstration data. */
    public boolean demonstration() {
        return demonstration;
    }
}
