package org.touchpointregister.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.UpdateReason;
import org.touchpointregister.regulation.Regulation.UpdateReason.Trigger;

/** Proposes under which clause a row is updated, from what the person does with it. */
final class ReasonProposal {

    private ReasonProposal() {}

    /** The code of the fitting reason of this regulation; null where the order names none. */
    static @Nullable String of(Regulation regulation, ItemContent content, @Nullable Row before) {
        return triggers(content, before).stream()
                .map(trigger -> reason(regulation, trigger))
                .flatMap(Optional::stream)
                .findFirst()
                .map(UpdateReason::code)
                .orElse(null);
    }

    private static List<Trigger> triggers(ItemContent content, @Nullable Row before) {
        return switch (content.operation()) {
            case INCLUDE ->
                content.processId() == null
                        ? List.of(Trigger.PROCESS_INCLUDED, Trigger.NEW_TOUCHPOINT, Trigger.OTHER)
                        : List.of(Trigger.NEW_TOUCHPOINT, Trigger.OTHER);
            case EXCLUDE -> List.of(Trigger.TOUCHPOINT_EXCLUDED, Trigger.PROCESS_EXCLUDED, Trigger.OTHER);
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

    private static Optional<UpdateReason> reason(Regulation regulation, Trigger trigger) {
        return regulation.updateReasons().stream()
                .filter(reason -> reason.trigger() == trigger)
                .findFirst();
    }
}
