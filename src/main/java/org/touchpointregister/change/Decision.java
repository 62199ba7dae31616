package org.touchpointregister.change;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last decision about a change: who, when, and the reason where one was given. */
@Embeddable
public record Decision(
        String decidedBy, Instant decidedAt, @Nullable String decisionReason) {}
