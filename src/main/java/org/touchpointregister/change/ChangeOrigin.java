package org.touchpointregister.change;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a change began: when the fact occurred, who opened it and when, and the change it was split from. */
@Embeddable
public record ChangeOrigin(
        LocalDate occurredOn,
        String createdBy,
        Instant createdAt,
        @Nullable UUID followUpOf,
        boolean demonstration) {}
