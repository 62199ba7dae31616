package org.touchpointregister.workflow.board;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Oversight;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Whoever checks, decides or watches sees their authority; a department sees its own changes; nobody another authority. */
@Component
class BoardAccess {

    private final People people;
    private final Departments departments;
    private final Oversight oversight;

    BoardAccess(People people, Departments departments, Oversight oversight) {
        this.oversight = oversight;
        this.people = people;
        this.departments = departments;
    }

    BoardScope require(Person person) {
        AuthorityId own = person.authority();
        if (own == null) {
            throw Refusal.forbidden("workflow.board.noAuthority");
        }
        boolean whole = people.membershipsOf(person.login()).stream()
                .anyMatch(held -> own.equals(held.authority()) && oversight.ofWhole(held));
        List<Department> seen = whole
                ? departments.of(own)
                : people.departmentsOf(person.login()).stream()
                        .filter(department -> department.authority().equals(own))
                        .toList();
        if (!whole && seen.isEmpty()) {
            throw Refusal.forbidden("workflow.board.notAllowed");
        }
        return new BoardScope(own, whole, seen);
    }
}
