package org.touchpointregister.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answered and when; name and post as they were that day, and in whose place. Names stay inside the authority (152-FZ). */
@Embeddable
public record Answered(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_name") String name,
        @Column(name = "decided_post") String post,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decided_for") @Nullable String absent) {}
