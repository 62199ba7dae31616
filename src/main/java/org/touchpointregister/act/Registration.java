package org.touchpointregister.act;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the clerk registers of the signed act: number, date, signatory and his ground, further dates, the hash on paper. */
@Embeddable
public record Registration(
        @Nullable String number,
        LocalDate signedOn,
        String signatory,
        @Nullable String actingGround,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate officiallyPublishedOn,
        @Nullable String printedHash,
        @Nullable String backdatingReason,
        String registeredBy,
        @Column(name = "registered_at") Instant at) {

    /** The first day of the edition that the act makes. */
    LocalDate effectiveFrom() {
        return inForceFrom == null ? signedOn : inForceFrom;
    }

    /** The same with the number and date that the act really has. */
    Registration with(CorrectedRequisites requisites) {
        return new Registration(
                requisites.number(),
                requisites.signedOn(),
                signatory,
                actingGround,
                registeredOn,
                inForceFrom,
                officiallyPublishedOn,
                printedHash,
                backdatingReason,
                registeredBy,
                at);
    }
}
