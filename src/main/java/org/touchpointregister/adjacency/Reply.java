package org.touchpointregister.adjacency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answered an invitation, when, and why not where it was refused. */
@Embeddable
public record Reply(
        @Column(name = "answered_by") String by,
        @Column(name = "answered_at") Instant at,
        @Column(name = "answer") @Nullable String words) {}
