package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/** Rows of several departments that name the same touchpoint within the same process. */
public record Overlap(
        String direction, @Nullable String process, String touchpoint, Channel channel, List<Side> sides) {

    public Overlap {
        sides = List.copyOf(sides);
    }

    /** One department's row. */
    public record Side(UUID itemId, UUID changeId, String number, String department, ItemContent content) {}
}
