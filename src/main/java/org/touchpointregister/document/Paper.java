package org.touchpointregister.document;

import java.time.Instant;
import java.util.List;

/**
 * A document before it has a format: its title, the moment that stands in it as the moment of its making, and its sections.
 * The same paper gives the same bytes.
 */
public record Paper(String title, Instant madeAt, List<Section> sections) {

    /** Pages of one orientation. */
    public record Section(boolean landscape, List<Block> blocks) {}
}
