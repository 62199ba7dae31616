package org.touchpointregister.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation.ActForm.Participant;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** The people who may speak for the posts that a regulation asks to agree to a draft act. */
@Component
class Agreeing {

    private final People people;
    private final InPlaceOf inPlaceOf;
    private final Departments departments;
    private final Regulations regulations;

    Agreeing(People people, InPlaceOf inPlaceOf, Departments departments, Regulations regulations) {
        this.people = people;
        this.inPlaceOf = inPlaceOf;
        this.departments = departments;
        this.regulations = regulations;
    }

    /** Whom the act's version of the regulation asks; nobody where it names none. */
    List<Participant> of(ApprovingAct act) {
        return regulations.of(act.authority(), act.regulationVersion()).act().agreement();
    }

    List<Person> speakingFor(Participant participant, AuthorityId authority) {
        Role role = Role.valueOf(participant.role());
        String code = participant.department();
        return code == null
                ? people.holding(authority, role)
                : departments.of(authority).stream()
                        .filter(department -> department.code().equals(code))
                        .flatMap(department -> people.holding(department.id(), role).stream())
                        .toList();
    }

    /** In whose place the person speaks for the post; empty where it is their own. */
    Optional<String> inWhosePlace(Participant participant, AuthorityId authority, String login) {
        Role role = Role.valueOf(participant.role());
        Set<UUID> asked = departments.of(authority).stream()
                .filter(department -> department.code().equals(participant.department()))
                .map(Department::id)
                .collect(Collectors.toSet());
        return inPlaceOf.whom(
                login,
                held -> held.role() == role
                        && authority.equals(held.authority())
                        && (participant.department() == null || asked.contains(held.departmentId())));
    }

    /** Whether the person may be asked about this act. */
    boolean includes(ApprovingAct act, String login) {
        return of(act).stream()
                .flatMap(participant -> speakingFor(participant, act.authority()).stream())
                .anyMatch(person -> person.login().equals(login));
    }
}
