package org.touchpointregister.act;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Departments;
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
    private final Departments departments;
    private final Regulations regulations;

    Agreeing(People people, Departments departments, Regulations regulations) {
        this.people = people;
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

    /** Whether the person may be asked about this act. */
    boolean includes(ApprovingAct act, String login) {
        return of(act).stream()
                .flatMap(participant -> speakingFor(participant, act.authority()).stream())
                .anyMatch(person -> person.login().equals(login));
    }
}
