package org.touchpointregister.handover;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Submission;
import org.touchpointregister.handover.HandoverItem.Kind;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.DepartmentClosing;
import org.touchpointregister.identity.DepartmentMerged;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.PersonLeft;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;

/** Lists what a leaving person, a merged or a closing department leaves behind, before the other rooms hand it over. */
@Component
class Leavings {

    private final Handovers handovers;
    private final Editions editions;
    private final Changes changes;
    private final ProcessInventory processes;
    private final Departments departments;

    Leavings(
            Handovers handovers,
            Editions editions,
            Changes changes,
            ProcessInventory processes,
            Departments departments) {
        this.handovers = handovers;
        this.editions = editions;
        this.changes = changes;
        this.processes = processes;
        this.departments = departments;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void merged(DepartmentMerged event) {
        // What a closing department leaves has a handover of its own.
        if (event.withPeople()) {
            Department gone = event.gone();
            handovers.open(
                    event.heir(),
                    Handover.Cause.DEPARTMENT_MERGED,
                    new Handovers.Came(gone.name(), event.by(), of(gone)));
        }
    }

    @EventListener
    void closing(DepartmentClosing event) {
        Department gone = event.department();
        handovers.open(gone, Handover.Cause.DEPARTMENT_CLOSED, new Handovers.Came(gone.name(), event.by(), of(gone)));
    }

    /** Everything the department has today. */
    List<HandoverItem> of(Department department) {
        List<HandoverItem> items = new ArrayList<>();
        editions.latestRowsOf(department.authority(), department.id()).forEach(row -> items.add(item(row)));
        changes.underWay(department.id()).forEach(change -> items.add(item(change)));
        processes.of(department.authority()).stream()
                .filter(process -> department.id().equals(process.departmentId()))
                .forEach(process -> items.add(new HandoverItem(Kind.PROCESS, process.id(), process.title())));
        return items;
    }

    @EventListener
    void left(PersonLeft event) {
        Set<UUID> units = new LinkedHashSet<>();
        event.held().stream()
                .map(Membership::departmentId)
                .filter(Objects::nonNull)
                .forEach(units::add);
        for (UUID unit : units) {
            Department department = departments.require(unit);
            handovers.open(
                    department,
                    Handover.Cause.PERSON_LEFT,
                    new Handovers.Came(event.person().fullName(), event.by(), of(event.person(), department)));
        }
    }

    /** Rows that name the post, and changes that the person drew up or submitted. */
    private List<HandoverItem> of(Person person, Department department) {
        Stream<HandoverItem> rows = editions.latestRowsOf(department.authority(), department.id()).stream()
                .filter(row -> person.post().equalsIgnoreCase(row.responsiblePost()))
                .map(Leavings::item);
        Stream<HandoverItem> drawnUp = changes.underWay(department.id()).stream()
                .filter(change -> isBy(change, person.login()))
                .map(Leavings::item);
        return Stream.concat(rows, drawnUp).toList();
    }

    private static boolean isBy(ChangeRequest change, String login) {
        Submission submission = change.submission();
        return login.equals(change.origin().createdBy())
                || login.equals(change.readyBy())
                || (submission != null && login.equals(submission.submittedBy()));
    }

    static HandoverItem item(Row row) {
        String process = row.processTitle() == null ? "" : row.processTitle() + ": ";
        return new HandoverItem(Kind.ROW, row.rowId(), process + row.touchpointName());
    }

    private static HandoverItem item(ChangeRequest change) {
        return new HandoverItem(Kind.CHANGE, change.id(), change.number());
    }
}
