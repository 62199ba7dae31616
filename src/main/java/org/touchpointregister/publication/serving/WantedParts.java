package org.touchpointregister.publication.serving;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The parts of the site that wait to be made: what has changed before what is only renewed, each once. */
final class WantedParts {

    private final Deque<SitePart> waiting = new ArrayDeque<>();

    synchronized void changed(SitePart part) {
        waiting.remove(part);
        waiting.addFirst(part);
    }

    synchronized void renewed(SitePart part) {
        if (!waiting.contains(part)) {
            waiting.addLast(part);
        }
    }

    /** The part to be made now; null where none waits. */
    synchronized @Nullable SitePart next() {
        return waiting.pollFirst();
    }
}
