package org.touchpointregister.act;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The number and date that an act really has, where others were registered, and by what one knows. */
@Embeddable
public record CorrectedRequisites(
        @Column(name = "corrected_number") @Nullable String number,
        @Column(name = "corrected_on") LocalDate signedOn,
        @Column(name = "corrected_ground") String ground) {}
