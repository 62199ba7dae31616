package org.touchpointregister.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who said that the edition is placed, in whose place where it was somebody's, and the person's own moment of saying so. */
@Embeddable
public record Submitted(
        @Column(name = "submitted_by") String by,
        @Column(name = "submitted_for") @Nullable String absent,
        @Column(name = "submitted_at") Instant at) {}
