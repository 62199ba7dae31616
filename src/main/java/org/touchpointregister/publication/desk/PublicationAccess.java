package org.touchpointregister.publication.desk;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.shared.Refusal;

/** Who may see the work on a publication, and who may add to it. */
@Component
class PublicationAccess {

    private static final Set<Role> READERS =
            EnumSet.of(Role.PUBLISHER, Role.AUTHORISED, Role.CONTROLLER, Role.MANAGER, Role.APPROVER, Role.CLERK);

    private final People people;

    PublicationAccess(People people) {
        this.people = people;
    }

    void requireRead(String login, Publication publication) {
        if (people.membershipsOf(login).stream().noneMatch(held -> opens(held, publication))) {
            throw Refusal.missing("publication.noSuchPublication");
        }
    }

    void requireAdd(String login, Publication publication) {
        requireRead(login, publication);
        if (!mayAdd(login, publication)) {
            throw Refusal.forbidden("publication.evidence.notYours");
        }
    }

    boolean mayAdd(String login, Publication publication) {
        return publication.state().open()
                && !publication.builtIn()
                && people.holds(login, publication.authority(), Role.PUBLISHER);
    }

    private static boolean opens(Membership held, Publication publication) {
        return held.role() == Role.ADMIN
                || (publication.authority().equals(held.authority()) && READERS.contains(held.role()));
    }
}
