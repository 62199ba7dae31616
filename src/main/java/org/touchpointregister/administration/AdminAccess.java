package org.touchpointregister.administration;

import org.springframework.stereotype.Component;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.shared.Refusal;

/** These pages are the administrators' alone. */
@Component
class AdminAccess {

    private final CurrentPerson current;
    private final People people;

    AdminAccess(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    /** The login of the administrator who asks; refuses everybody else. */
    String require() {
        String login = current.require().login();
        if (!people.isAdmin(login)) {
            throw Refusal.forbidden("administration.onlyAdministrators");
        }
        return login;
    }
}
