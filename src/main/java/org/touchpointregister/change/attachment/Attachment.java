package org.touchpointregister.change.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file beside a change, without its bytes. */
public record Attachment(
        UUID id,
        Place place,
        String name,
        String mediaType,
        long length,
        String sha256,
        String addedBy,
        Instant addedAt) {

    /** What it belongs to: a ground of a row, the letter of an institution, or the change as it is. */
    public enum About {
        GROUND,
        LETTER,
        OTHER
    }

    /** Where it belongs; a file of a ground names its row and the kind of ground. */
    public record Place(
            About about, @Nullable UUID item, @Nullable String ground) {}
}
