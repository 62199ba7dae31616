package org.touchpointregister.act;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be corrected and why. {@code actNumber} and {@code actDate} are the true ones of the act, or those of the act
 * that cancels it; {@code changes} are ids of accepted changes, comma between them, null for all that wait.
 */
@Embeddable
public record CorrectionContent(
        @Enumerated(EnumType.STRING) CorrectionKind kind,
        @Nullable String ground,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable String signatory,
        @Nullable LocalDate inForceFrom,
        @Column(name = "changes") @Nullable String changeIds) {

    List<UUID> changes() {
        return changeIds == null
                ? List.of()
                : Stream.of(changeIds.split(",")).map(UUID::fromString).toList();
    }
}
