package org.touchpointregister.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/**
 * A row of an edition: direction × process × touchpoint with the needs met there. Its {@code rowId} stays the same
 * over editions; names are those of the day the edition was opened.
 */
public record Row(
        UUID rowId,
        int position,
        String direction,
        @Nullable UUID processId,
        @Nullable String processTitle,
        UUID touchpointId,
        String touchpointName,
        Channel channel,
        @Nullable String type,
        @Nullable String address,
        List<String> needs,
        @Nullable String otherNeed,
        @Nullable String peculiarities,
        List<RowGround> grounds,
        boolean littleUsed,
        boolean notCounted,
        boolean wholeDirection,
        @Nullable String responsiblePost,
        UUID departmentId,
        String departmentName) {}
