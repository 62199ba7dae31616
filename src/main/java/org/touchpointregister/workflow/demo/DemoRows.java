package org.touchpointregister.workflow.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.Touchpoint;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.AuthorityId;

/** Turns a line of the demonstration into what a person would have entered in the editor. */
@Component
class DemoRows {

    private final Editions editions;
    private final Touchpoints touchpoints;
    private final ProcessInventory processes;

    DemoRows(Editions editions, Touchpoints touchpoints, ProcessInventory processes) {
        this.editions = editions;
        this.touchpoints = touchpoints;
        this.processes = processes;
    }

    ItemContent content(AuthorityId authority, DemoChange.Line line) {
        if (line.operation() == Operation.INCLUDE) {
            return included(authority, line);
        }
        Row row = editions.latestRows(authority).stream()
                .filter(standing -> line.process().equals(standing.processTitle()))
                .filter(standing -> line.touchpoint().equals(standing.touchpointName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row " + line.process() + " / " + line.touchpoint()));
        ItemContent standing = ItemContent.of(line.operation(), row);
        return line.operation() == Operation.EXCLUDE ? standing : modified(standing, line);
    }

    private ItemContent included(AuthorityId authority, DemoChange.Line line) {
        Optional<Touchpoint> known = Optional.ofNullable(line.channel())
                .flatMap(channel -> touchpoints.find(authority, line.touchpoint(), channel));
        return new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                line.direction(),
                processes.find(authority, line.process()).map(ProcessEntry::id).orElse(null),
                line.process(),
                known.map(Touchpoint::id).orElse(null),
                line.touchpoint(),
                line.channel(),
                Optional.ofNullable(line.type())
                        .or(() -> known.map(Touchpoint::type))
                        .orElse(null),
                known.map(Touchpoint::address).orElse(null),
                line.needs(),
                null,
                line.peculiarities(),
                line.grounds(),
                false,
                false,
                false,
                line.responsiblePost());
    }

    /** The demonstration modifies needs only. */
    private static ItemContent modified(ItemContent standing, DemoChange.Line line) {
        return standing.copy()
                .reason(null)
                .needs(line.needs(), standing.otherNeed())
                .made();
    }
}
