package org.touchpointregister.workflow.step;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.workflow.EngineGroups;

/**
 * The engine's groups as people's roles stand at this moment. Inside one step the engine itself does not yet see groups that
 * were brought in line a moment ago.
 */
@Component
public class HeldGroups {

    private final People people;
    private final Departments departments;

    HeldGroups(People people, Departments departments) {
        this.people = people;
        this.departments = departments;
    }

    public Set<String> of(String login) {
        Set<String> groups = new TreeSet<>();
        people.membershipsOf(login).forEach(held -> groups.addAll(of(held)));
        return groups;
    }

    Set<String> of(Membership held) {
        if (held.authority() == null) {
            return Set.of(EngineGroups.of(held.role()));
        }
        String ofRole = EngineGroups.of(held.authority(), held.role());
        return held.departmentId() == null
                ? Set.of(ofRole)
                : Set.of(ofRole, EngineGroups.ofDepartment(departments.require(held.departmentId())));
    }
}
