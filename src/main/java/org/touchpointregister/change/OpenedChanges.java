package org.touchpointregister.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** How a change begins: for which department, by whom, under which version of the order. */
@Service
@Transactional
public class OpenedChanges {

    private final ChangeRequestRepository changes;
    private final Departments departments;
    private final People people;
    private final Regulations regulations;
    private final Editions editions;
    private final AskedChanges asked;
    private final Clock clock;

    OpenedChanges(
            ChangeRequestRepository changes,
            Departments departments,
            People people,
            Regulations regulations,
            Editions editions,
            AskedChanges asked,
            Clock clock) {
        this.changes = changes;
        this.departments = departments;
        this.people = people;
        this.regulations = regulations;
        this.editions = editions;
        this.asked = asked;
        this.clock = clock;
    }

    /** Opens a change; refuses a foreign department, a fact in the future, and a person with no business there. */
    public ChangeRequest open(NewChange wanted) {
        return open(wanted, departmentOf(wanted));
    }

    /**
     * Opens a change of that one's department for what was not accepted of it, in the name of whoever began it, even if
     * they have left since.
     */
    ChangeRequest openFollowUp(ChangeRequest split) {
        String department = split.departmentId().toString();
        ChangeOrigin origin = split.origin();
        NewChange wanted = new NewChange(
                split.authority(),
                department,
                origin.occurredOn(),
                split.note(),
                origin.createdBy(),
                split.id(),
                origin.demonstration());
        return open(wanted, departments.require(split.authority(), department));
    }

    private ChangeRequest open(NewChange wanted, Department department) {
        Regulation regulation = regulations.of(wanted.authority());
        LocalDate today = LocalDate.now(clock.withZone(regulation.authority().timeZone()));
        ChangeOrigin origin = wanted.origin(today, clock.instant());
        String number = "%s-%d-%04d"
                .formatted(
                        regulation.authority().numberPrefix(),
                        today.getYear(),
                        changes.nextNumber(wanted.authority().value(), today.getYear()));
        ChangeRequest change = new ChangeRequest(number, department, regulation.version(), origin);
        change.note(wanted.note());
        change.draftAgainst(
                editions.latest(wanted.authority()).map(Edition::number).orElse(null));
        ChangeRequest opened = changes.save(change);
        Optional.ofNullable(wanted.asked()).ifPresent(by -> asked.note(opened.id(), by));
        return opened;
    }

    private Department departmentOf(NewChange wanted) {
        AuthorityId authority = wanted.authority();
        List<Department> own = people.departmentsOf(wanted.startedBy()).stream()
                .filter(department -> department.authority().equals(authority))
                .toList();
        if (wanted.department() == null) {
            if (own.size() != 1) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("department", "change.whichDepartment")));
            }
            return own.get(0);
        }
        Department department = departments.require(authority, wanted.department());
        boolean member = own.stream().anyMatch(mine -> mine.id().equals(department.id()));
        if (!member && !people.holds(wanted.startedBy(), authority, Role.AUTHORISED)) {
            throw Refusal.forbidden("change.foreignDepartment", department.name());
        }
        return department;
    }
}
