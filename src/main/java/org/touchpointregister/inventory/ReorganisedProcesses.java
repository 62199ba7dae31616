package org.touchpointregister.inventory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.DepartmentMerged;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;

/** Processes of the inventory go with the department that answers for them. */
@Component
class ReorganisedProcesses {

    private final ProcessInventory processes;
    private final InventoryHistory history;

    ReorganisedProcesses(ProcessInventory processes, InventoryHistory history) {
        this.processes = processes;
        this.history = history;
    }

    @EventListener
    void merged(DepartmentMerged event) {
        Department gone = event.gone();
        for (ProcessEntry entry : processes.all(gone.authority())) {
            if (gone.id().equals(entry.departmentId())) {
                processes.assign(
                        gone.authority(),
                        entry.id(),
                        entry.direction(),
                        event.heir().id());
                history.note(
                        entry,
                        Step.Kind.ASSIGN,
                        new InventoryHistory.Words(gone.name(), event.heir().name()),
                        event.by());
            }
        }
    }
}
