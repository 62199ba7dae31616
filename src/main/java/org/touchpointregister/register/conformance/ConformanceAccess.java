package org.touchpointregister.register.conformance;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.register.Conformance;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** The departments whose rows use a touchpoint say how it conforms; those and who keeps and controls the register read it. */
@Component
class ConformanceAccess {

    private static final Set<Role> READERS = EnumSet.of(
            Role.AUTHORISED, Role.APPROVER, Role.MANAGER, Role.CONTROLLER, Role.MEMBER, Role.CHAIR, Role.SECRETARY);

    private final People people;

    ConformanceAccess(People people) {
        this.people = people;
    }

    /** The authority whose register the person may read so. */
    AuthorityId authorityOf(Person person) {
        AuthorityId authority = person.authority();
        if (authority == null) {
            throw Refusal.forbidden("register.conformance.notYours");
        }
        return authority;
    }

    boolean readsAll(Person person) {
        return people.membershipsOf(person.login()).stream()
                .anyMatch(
                        held -> Objects.equals(held.authority(), person.authority()) && READERS.contains(held.role()));
    }

    boolean mayAssess(Person person, Conformance.Sheet sheet) {
        return departmentsOf(person).stream().anyMatch(sheet.departments()::contains);
    }

    boolean mayRead(Person person, Conformance.Sheet sheet) {
        return readsAll(person) || mayAssess(person, sheet);
    }

    List<UUID> departmentsOf(Person person) {
        return people.departmentsOf(person.login()).stream().map(Department::id).toList();
    }
}
