package org.touchpointregister.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Edition;

/**
 * An edition as one reader may see it: with its publication (null where none was opened or the order names no place) and
 * whether it is open to the public, and whether it is the one in use now.
 */
public record PublishedEdition(Edition edition, @Nullable Publication publication, boolean published, boolean current) {

    public @Nullable Instant publishedAt() {
        return publication == null || !published ? null : publication.publishedAt();
    }

    /** Since when readers could know it; where no place of publication is named, since it was opened. */
    public Instant knownSince() {
        Instant published = publishedAt();
        return published == null ? edition.openedAt() : published;
    }
}
