package org.touchpointregister.formation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who opens and keeps a formation, and who watches it: people of its own authority only. */
@Component
class FormationAccess {

    private static final Set<Role> READERS =
            EnumSet.of(Role.AUTHORISED, Role.APPROVER, Role.CLERK, Role.MANAGER, Role.CONTROLLER);

    private final People people;

    FormationAccess(People people) {
        this.people = people;
    }

    boolean mayKeep(String login, AuthorityId authority) {
        return people.holds(login, authority, Role.AUTHORISED);
    }

    void requireKeep(String login, AuthorityId authority) {
        if (!mayKeep(login, authority)) {
            throw Refusal.forbidden("formation.onlyAuthorised");
        }
    }

    boolean mayRead(String login, AuthorityId authority) {
        return people.membershipsOf(login).stream().anyMatch(held -> opens(held, authority));
    }

    void requireRead(String login, AuthorityId authority) {
        if (!mayRead(login, authority)) {
            throw Refusal.forbidden("formation.notYours");
        }
    }

    private static boolean opens(Membership held, AuthorityId authority) {
        return held.role() == Role.ADMIN || (authority.equals(held.authority()) && READERS.contains(held.role()));
    }
}
