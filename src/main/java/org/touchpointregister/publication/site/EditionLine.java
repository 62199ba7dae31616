package org.touchpointregister.publication.site;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Edition;

/**
 * An edition with its term as the pages show it: {@code due} is the due date in words, null where nothing is placed
 * anywhere; {@code legal} says that the order itself sets the term, {@code over} that it has run out while the edition
 * still waits to be published, {@code notes} what became of its act later.
 */
record EditionLine(
        PublishedEdition view, @Nullable String due, boolean legal, boolean over, ZoneId zone, List<String> notes) {

    public Edition edition() {
        return view.edition();
    }
}
