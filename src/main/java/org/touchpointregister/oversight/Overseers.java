package org.touchpointregister.oversight;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.Oversight;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who controls, and how far: heads their department, those who control the authority all of it, the administrator all. */
@Component
public class Overseers {

    private final CurrentPerson current;
    private final People people;
    private final Oversight oversight;

    Overseers(CurrentPerson current, People people, Oversight oversight) {
        this.oversight = oversight;
        this.current = current;
        this.people = people;
    }

    /** What the person at work watches; refuses those who control nothing. */
    public Watch require() {
        Watch watch = watch();
        if (watch.nothing()) {
            throw Refusal.forbidden("oversight.notControlling");
        }
        return watch;
    }

    /** The same for what belongs to no department: refuses those who control a department alone. */
    public Watch requireWhole() {
        Watch watch = watch();
        if (!watch.whole()) {
            throw Refusal.forbidden("oversight.notControlling");
        }
        return watch;
    }

    private Watch watch() {
        List<Membership> held = people.membershipsOf(current.require().login());
        Set<AuthorityId> authorities = held.stream()
                .filter(oversight::ofWhole)
                .map(Membership::authority)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> departments = held.stream()
                .filter(membership -> membership.role().headsDepartment())
                .map(Membership::departmentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        boolean everywhere = held.stream().anyMatch(membership -> membership.role() == Role.ADMIN);
        return new Watch(everywhere, authorities, departments);
    }
}
