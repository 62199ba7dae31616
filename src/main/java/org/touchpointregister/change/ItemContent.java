package org.touchpointregister.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.register.TouchpointAlteration;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;

/** What a person asks for in one row of a change; a draft, so anything may still be missing. */
public record ItemContent(
        Operation operation,
        @Nullable String reason,
        @Nullable UUID rowId,
        @Nullable String direction,
        @Nullable UUID processId,
        @Nullable String processTitle,
        @Nullable UUID touchpointId,
        @Nullable String touchpointName,
        @Nullable Channel channel,
        @Nullable String type,
        @Nullable String address,
        List<String> needs,
        @Nullable String otherNeed,
        @Nullable String peculiarities,
        List<RowGround> grounds,
        boolean littleUsed,
        boolean notCounted,
        boolean wholeDirection,
        @Nullable String responsiblePost) {

    public ItemContent {
        needs = List.copyOf(needs);
        grounds = List.copyOf(grounds);
    }

    /** The same content, of which parts are to say something else. */
    public ItemCopy copy() {
        return new ItemCopy(this);
    }

    /** The same content less the reason: what is compared with the register. */
    public ItemContent withoutReason() {
        return withReason(null);
    }

    /** The same content asked for under another reason. */
    public ItemContent withReason(@Nullable String newReason) {
        return copy().reason(newReason).made();
    }

    /** The same row with other needs. */
    public ItemContent withNeeds(List<String> newNeeds, @Nullable String newOtherNeed) {
        return copy().needs(newNeeds, newOtherNeed).made();
    }

    /** The same row of another process. */
    public ItemContent ofProcess(UUID id, String title) {
        return copy().process(id, title).made();
    }

    /** The same row in another direction. */
    public ItemContent inDirection(String code) {
        return copy().direction(code).made();
    }

    /** The same touchpoint with other words of it. */
    public ItemContent withTouchpoint(
            @Nullable String name,
            @Nullable Channel newChannel,
            @Nullable String newType,
            @Nullable String newAddress) {
        return new ItemCopy(this)
                .touchpoint(name, newChannel)
                .place(newType, newAddress)
                .made();
    }

    /** An empty row to include. */
    public static ItemContent empty() {
        return new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                false,
                false,
                false,
                null);
    }

    /** A touchpoint as the rows of the register use it, to be altered in all of them. */
    public static ItemContent of(TouchpointUse use) {
        return new ItemContent(
                Operation.CHANGE_TOUCHPOINT,
                null,
                null,
                null,
                null,
                null,
                use.touchpointId(),
                use.name(),
                use.channel(),
                use.type(),
                use.address(),
                List.of(),
                null,
                null,
                List.of(),
                false,
                false,
                false,
                null);
    }

    /** The touchpoint as this content wants it in every row; nothing while its name or channel is missing. */
    public Optional<TouchpointAlteration> alteration(TouchpointUse was) {
        return touchpointName == null || channel == null
                ? Optional.empty()
                : Optional.of(new TouchpointAlteration(was, touchpointName, channel, type, address));
    }

    /** The fields, as the API names them, in which another state of the row says something else. */
    public List<String> differingFrom(ItemContent other) {
        return ThreeWay.differing(this, other);
    }

    /** The row as it stands in the register, to be modified or excluded. */
    public static ItemContent of(Operation operation, Row row) {
        return new ItemContent(
                operation,
                null,
                row.rowId(),
                row.direction(),
                row.processId(),
                row.processTitle(),
                row.touchpointId(),
                row.touchpointName(),
                row.channel(),
                row.type(),
                row.address(),
                row.needs(),
                row.otherNeed(),
                row.peculiarities(),
                row.grounds(),
                row.littleUsed(),
                row.notCounted(),
                row.wholeDirection(),
                row.responsiblePost());
    }
}
