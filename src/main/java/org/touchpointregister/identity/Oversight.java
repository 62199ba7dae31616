package org.touchpointregister.identity;

import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** Who watches over the whole of an authority: by the role alone, or because its regulation names them as controlling. */
@Component
public class Oversight {

    private final Regulations regulations;

    Oversight(Regulations regulations) {
        this.regulations = regulations;
    }

    /** Whether holding this lets a person see all that is under way in its authority; it lets them do nothing more. */
    public boolean ofWhole(Membership held) {
        AuthorityId authority = held.authority();
        return authority != null && (held.role().overseesAuthority() || named(authority, held.role()));
    }

    private boolean named(AuthorityId authority, Role role) {
        return regulations
                .find(authority)
                .filter(regulation -> regulation.controlledBy(role.name()))
                .isPresent();
    }
}
