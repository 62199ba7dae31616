package org.touchpointregister.workflow.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Round;
import org.touchpointregister.identity.Areas;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;

/**
 * Who is asked to check a change: after rework the one who checked before, if still in office; else the authorised person
 * whose area the department is; else all of them; if the submitter is the only one, those who control (requirements E). Who
 * stands in for one of them is asked too.
 */
@Component
class Checkers {

    private final Changes changes;
    private final ChangeAccess access;
    private final Areas areas;
    private final Departments departments;
    private final People people;

    Checkers(Changes changes, ChangeAccess access, Areas areas, Departments departments, People people) {
        this.changes = changes;
        this.access = access;
        this.areas = areas;
        this.departments = departments;
        this.people = people;
    }

    List<String> of(UUID changeId) {
        ChangeRequest change = changes.require(changeId);
        List<String> authorised = holding(change, Role.AUTHORISED);
        return lastChecker(change)
                .map(last -> by(change, authorised, Set.of(last)))
                .filter(found -> !found.isEmpty())
                .or(() -> Optional.of(by(change, authorised, areas.of(departments.require(change.departmentId()))))
                        .filter(found -> !found.isEmpty()))
                .orElseGet(() -> authorised.isEmpty() ? holding(change, Role.CONTROLLER) : authorised);
    }

    private List<String> holding(ChangeRequest change, Role role) {
        return people.holding(change.authority(), role).stream()
                .map(Person::login)
                .filter(login -> access.mayCheck(login, change))
                .toList();
    }

    /** Those of the authorised persons who are asked themselves or in the place of one who is. */
    private List<String> by(ChangeRequest change, List<String> authorised, Collection<String> asked) {
        return asked.isEmpty()
                ? List.of()
                : authorised.stream()
                        .filter(login -> people.holders(login, change.authority(), Role.AUTHORISED).stream()
                                .anyMatch(asked::contains))
                        .toList();
    }

    /** The one by whose right the last round was decided. */
    private Optional<String> lastChecker(ChangeRequest change) {
        return changes.rounds(change.id()).stream()
                .filter(round -> round.decidedBy() != null)
                .reduce((earlier, later) -> later)
                .map(round -> round.decidedFor() == null ? decidedBy(round) : round.decidedFor());
    }

    private static String decidedBy(Round round) {
        return String.valueOf(round.decidedBy());
    }
}
