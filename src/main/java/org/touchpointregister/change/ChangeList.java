package org.touchpointregister.change;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;

/** The changes a person has to do with: submits, checks, votes on or decides. */
@Service
@Transactional(readOnly = true)
public class ChangeList {

    private static final Set<Role> OF_DEPARTMENT = EnumSet.of(Role.SPECIALIST, Role.HEAD, Role.DEPUTY);

    private final ChangeRequestRepository changes;
    private final People people;

    ChangeList(ChangeRequestRepository changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    /** Changes that were split off this one when a part of it was accepted. */
    public List<ChangeRequest> followUpsOf(UUID changeId) {
        return changes.findFollowUps(changeId);
    }

    /** Whether this person enters the sessions of a working group. */
    public boolean isSecretary(String login) {
        return people.membershipsOf(login).stream().anyMatch(held -> held.role() == Role.SECRETARY);
    }

    /** The newest first. */
    public List<ChangeRequest> of(String login) {
        List<Membership> held = people.membershipsOf(login);
        Map<UUID, ChangeRequest> found = new LinkedHashMap<>();
        changes.findByAuthorityInOrderByNumberDesc(held.stream()
                        .filter(membership -> !OF_DEPARTMENT.contains(membership.role()))
                        .map(Membership::authority)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(change -> found.put(change.id(), change));
        changes.findByDepartmentIdInOrderByNumberDesc(held.stream()
                        .map(Membership::departmentId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(change -> found.putIfAbsent(change.id(), change));
        return List.copyOf(found.values());
    }
}
