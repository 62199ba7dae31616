package org.touchpointregister.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/** A row of a register that stood before the system; process and touchpoint are known by their names. */
public record AdoptedRow(
        UUID departmentId,
        String direction,
        @Nullable String processTitle,
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
        @Nullable String responsiblePost) {}
