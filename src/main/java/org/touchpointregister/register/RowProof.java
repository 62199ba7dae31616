package org.touchpointregister.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Proves that a row belongs to an edition without the other rows: its canonical {@code text}, that text's leaf hash,
 * and what to join it with to come to the {@code root} that the edition publishes.
 */
public record RowProof(String text, String hash, int leaf, int leaves, List<Step> path, String root) {

    /** A hash that is joined on that side of what has been come to. */
    public record Step(Side side, String hash) {}

    public enum Side {
        LEFT,
        RIGHT;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
