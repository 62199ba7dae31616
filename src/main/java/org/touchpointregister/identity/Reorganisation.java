package org.touchpointregister.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Departments that get another name, are merged or closed: one transaction hands over everything that any room keeps for them. */
@Service
@Transactional
public class Reorganisation {

    private final Departments departments;
    private final DepartmentRepository table;
    private final Areas areas;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reorganisation(
            Departments departments,
            DepartmentRepository table,
            Areas areas,
            Accounts accounts,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.departments = departments;
        this.table = table;
        this.areas = areas;
        this.accounts = accounts;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives a department another name; editions keep the one they were opened with. */
    public Department rename(UUID id, String name) {
        Department department = working(id);
        String was = department.name();
        department.rename(departments.freeName(department.authority(), department, name));
        table.flush();
        if (!department.name().equals(was)) {
            events.publishEvent(new DepartmentRenamed(department, was));
            accounts.align();
        }
        return department;
    }

    /** Merges a department into another of the same authority: its people, rows, changes and tasks become the heir's. */
    public Department merge(UUID goneId, UUID heirId, String by) {
        List.of(goneId, heirId).forEach(this::requireNotClosing);
        return join(new Pair(goneId, heirId), by, true);
    }

    /** Says that a department is to be closed and that whoever keeps the register names who goes on with it. */
    public Department close(UUID id, String by) {
        Department department = working(id);
        department.beginClosing(clock.instant());
        table.flush();
        events.publishEvent(new DepartmentClosing(department, by));
        return department;
    }

    /** Closes a department for which somebody was found who goes on with it; its people have no role there any more. */
    public Department passOn(UUID goneId, UUID heirId, String by) {
        return join(new Pair(goneId, heirId), by, false);
    }

    private Department join(Pair pair, String by, boolean withPeople) {
        Department gone = working(pair.gone());
        Department heir = working(pair.heir());
        if (gone.id().equals(heir.id()) || !gone.authority().equals(heir.authority())) {
            throw Refusal.ofFields(List.of(FieldSentence.of("heir", "identity.wrong.heir")));
        }
        events.publishEvent(new DepartmentMerged(gone, heir, by, withPeople));
        gone.mergeInto(heir, clock.instant());
        table.findByHeirId(gone.id()).forEach(earlier -> earlier.passOnTo(heir));
        table.flush();
        if (withPeople) {
            moveMembers(gone, heir);
        } else {
            jdbc.sql("delete from membership where department_id = :gone")
                    .param("gone", gone.id())
                    .update();
        }
        areas.passOn(gone, heir);
        accounts.align();
        // Told once everything is the heir's: open checks are asked anew of whose area that is.
        events.publishEvent(new AreasChanged(gone.authority()));
        return gone;
    }

    private void moveMembers(Department gone, Department heir) {
        jdbc.sql("delete from membership m where m.department_id = :gone and exists (select from membership k"
                        + " where k.department_id = :heir and k.login = m.login and k.role = m.role)")
                .param("gone", gone.id())
                .param("heir", heir.id())
                .update();
        jdbc.sql("update membership set department_id = :heir where department_id = :gone")
                .param("gone", gone.id())
                .param("heir", heir.id())
                .update();
    }

    /** Whoever keeps the register has been asked who goes on with it. */
    private void requireNotClosing(UUID id) {
        Department department = departments.require(id);
        if (department.closingSince() != null && department.closedAt() == null) {
            throw Refusal.conflict("identity.closingAlready", department.name());
        }
    }

    private Department working(UUID id) {
        Department department = departments.require(id);
        if (department.heirId() != null) {
            throw Refusal.conflict("identity.mergedAlready", department.name());
        }
        return department;
    }

    /** Which department goes on with which. */
    private record Pair(UUID gone, UUID heir) {}
}
