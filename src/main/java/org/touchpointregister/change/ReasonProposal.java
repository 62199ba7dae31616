package org.touchpointregister.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.UpdateReason;
import org.touchpointregister.regulation.Regulation.UpdateReason.Trigger;

/**
 * Proposes under which clause a row is updated, from what the person does with it, and from {@code moved}: the
 * processes that came into the inventory or left it and that the register does not follow yet.
 */
public record ReasonProposal(Regulation regulation, Set<UUID> moved) {

    /** The code of the fitting reason of this regulation; null where the order names none. */
    public @Nullable String of(ItemContent content, @Nullable Row before) {
        return triggers(content, before).stream()
                .map(this::reason)
                .flatMap(Optional::stream)
                .findFirst()
                .map(UpdateReason::code)
                .orElse(null);
    }

    /** A touchpoint that comes or goes is no sign that its process does. */
    private List<Trigger> triggers(ItemContent content, @Nullable Row before) {
        UUID process = content.processId();
        boolean processMoved = process != null && moved.contains(process);
        return switch (content.operation()) {
            case INCLUDE ->
                process == null || processMoved
                        ? List.of(Trigger.PROCESS_INCLUDED, Trigger.NEW_TOUCHPOINT, Trigger.OTHER)
                        : List.of(Trigger.NEW_TOUCHPOINT, Trigger.OTHER);
            case EXCLUDE ->
                processMoved
                        ? List.of(Trigger.PROCESS_EXCLUDED, Trigger.TOUCHPOINT_EXCLUDED, Trigger.OTHER)
                        : List.of(Trigger.TOUCHPOINT_EXCLUDED, Trigger.OTHER);
            case MODIFY, CHANGE_TOUCHPOINT -> List.of(triggerOfModification(content, before), Trigger.OTHER);
        };
    }

    private static Trigger triggerOfModification(ItemContent content, @Nullable Row before) {
        if (before == null) {
            return Trigger.OTHER;
        }
        if (before.channel() != content.channel() || !Objects.equals(before.type(), content.type())) {
            return Trigger.KIND_CHANGED;
        }
        boolean sameNeeds = content.operation() == Operation.CHANGE_TOUCHPOINT
                || before.needs().equals(content.needs());
        return sameNeeds ? Trigger.OTHER : Trigger.NEEDS_CHANGED;
    }

    private Optional<UpdateReason> reason(Trigger trigger) {
        return regulation.updateReasons().stream()
                .filter(reason -> reason.trigger() == trigger)
                .findFirst();
    }
}
