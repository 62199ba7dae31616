package org.touchpointregister.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/**
 * What a reader asks of an edition's rows; null is not asked. {@code clientDirections} are the directions that serve the
 * kind of client asked for.
 */
public record RowQuestion(
        @Nullable String words,
        @Nullable List<String> clientDirections,
        @Nullable String direction,
        @Nullable UUID process,
        @Nullable Channel channel,
        @Nullable String type,
        @Nullable String need,
        @Nullable UUID department) {

    /** Every row. */
    public static final RowQuestion ALL = new RowQuestion(null, null, null, null, null, null, null, null);
}
