package org.touchpointregister.change;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;

/** What the reasons of rows are proposed from. */
@Component
class ReasonProposals {

    private final Regulations regulations;
    private final ProcessInventory processes;

    ReasonProposals(Regulations regulations, ProcessInventory processes) {
        this.regulations = regulations;
        this.processes = processes;
    }

    /** For rows of that change, by one question to the inventory however many they are. */
    ReasonProposal about(ChangeRequest change, Collection<ItemContent> rows) {
        Set<UUID> touched = rows.stream()
                .filter(row -> row.operation() == Operation.INCLUDE || row.operation() == Operation.EXCLUDE)
                .map(ItemContent::processId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ReasonProposal(
                regulations.of(change.authority(), change.regulationVersion()),
                processes.notFollowed(change.authority(), touched));
    }
}
