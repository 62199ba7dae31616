package org.touchpointregister.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What mathematics says of a detached signature, and what its certificate says of itself. Trust in the certificate's
 * issuer, its revocation and whether it is qualified are not looked at.
 */
record SignatureVerdict(
        Result result,
        @Nullable String signer,
        @Nullable String certificate,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant signedAt) {

    /** The words for people are {@code act.signature.result.*}. */
    enum Result {
        VALID,
        /** The bytes are the ones that were signed, but this house cannot finish the check: an outside tool may. */
        CANNOT_CHECK,
        /** Other bytes were signed. */
        INVALID
    }

    SignatureVerdict with(Result other) {
        return new SignatureVerdict(other, signer, certificate, validFrom, validUntil, signedAt);
    }
}
