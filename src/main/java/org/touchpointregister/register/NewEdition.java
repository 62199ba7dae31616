package org.touchpointregister.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.EditionNumber;

/**
 * What an edition is opened from: the row changes laid out under {@code batch}, the edition they were drafted against
 * (null for the first), the ground and the date it takes effect.
 */
public record NewEdition(
        Regulation regulation,
        UUID batch,
        @Nullable EditionNumber base,
        EditionGround ground,
        LocalDate effectiveFrom,
        boolean demonstration) {}
