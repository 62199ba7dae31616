package org.touchpointregister.publication;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.Role;

/** In whose place somebody places an edition or confirms its placing; nobody's where the role is their own. */
@Component
class StandIns {

    private static final Set<Role> SECOND_PERSONS = Set.of(Role.PUBLISHER, Role.AUTHORISED, Role.CONTROLLER);

    private final InPlaceOf inPlaceOf;

    StandIns(InPlaceOf inPlaceOf) {
        this.inPlaceOf = inPlaceOf;
    }

    Optional<String> placing(Publication publication, String login) {
        return whom(publication, login, Set.of(Role.PUBLISHER));
    }

    Optional<String> confirming(Publication publication, String login) {
        return whom(publication, login, SECOND_PERSONS);
    }

    private Optional<String> whom(Publication publication, String login, Set<Role> roles) {
        return inPlaceOf.whom(
                login, held -> publication.authority().equals(held.authority()) && roles.contains(held.role()));
    }
}
