package org.touchpointregister.change.editor;

import java.time.Instant;
import java.util.UUID;
import org.touchpointregister.change.Correction;

/** A corrected slip as the API shows it; {@code by} is the checker's name, and for whom where that was in another's place. */
record CorrectionView(UUID id, UUID item, int round, String field, String was, String became, String by, Instant at) {

    static CorrectionView of(Correction correction, String name) {
        return new CorrectionView(
                correction.id(),
                correction.itemId(),
                correction.round(),
                correction.field().word(),
                correction.was(),
                correction.became(),
                name,
                correction.correctedAt());
    }
}
