package org.touchpointregister.act;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of an act that the head decides on paper: who recorded it here, when, and by what it can be proved: the
 * SHA-256 of the scan, and what of the content hash was read from the paper.
 */
public record PaperStep(
        UUID actId,
        What what,
        String recordedBy,
        Instant recordedAt,
        @Nullable String remark,
        @Nullable String scanSha256,
        @Nullable String printedHash) {

    /** The words for people are {@code act.paper.*}. */
    public enum What {
        SENT,
        SIGNED,
        RETURNED,
        DECLINED
    }
}
