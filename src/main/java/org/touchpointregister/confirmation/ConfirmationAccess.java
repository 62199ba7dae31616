package org.touchpointregister.confirmation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who opens rounds, who watches them, who sees a department's answer and who gives it: people of its authority only. */
@Component
class ConfirmationAccess {

    private static final Set<Role> READERS = EnumSet.of(Role.AUTHORISED, Role.APPROVER, Role.MANAGER, Role.CONTROLLER);

    private static final Set<Role> ANSWERING = EnumSet.of(Role.HEAD, Role.DEPUTY);

    private final People people;

    ConfirmationAccess(People people) {
        this.people = people;
    }

    boolean mayKeep(String login, AuthorityId authority) {
        return people.holds(login, authority, Role.AUTHORISED);
    }

    void requireKeep(String login, AuthorityId authority) {
        if (!mayKeep(login, authority)) {
            throw Refusal.forbidden("confirmation.onlyAuthorised");
        }
    }

    boolean mayWatch(String login, AuthorityId authority) {
        return people.membershipsOf(login).stream()
                .anyMatch(held -> held.role() == Role.ADMIN
                        || (authority.equals(held.authority()) && READERS.contains(held.role())));
    }

    void requireRead(String login, Confirmation confirmation) {
        boolean own = people.membershipsOf(login).stream()
                .anyMatch(held -> confirmation.departmentId().equals(held.departmentId()));
        if (!own && !mayWatch(login, confirmation.authority())) {
            throw Refusal.forbidden("confirmation.notYours");
        }
    }

    boolean mayAnswer(String login, Confirmation confirmation) {
        return people.membershipsOf(login).stream().anyMatch(held -> answers(held, confirmation));
    }

    static boolean answers(Membership held, Confirmation confirmation) {
        return ANSWERING.contains(held.role()) && confirmation.departmentId().equals(held.departmentId());
    }

    void requireAnswer(String login, Confirmation confirmation) {
        if (!mayAnswer(login, confirmation)) {
            throw Refusal.forbidden("confirmation.onlyHeadAnswers");
        }
    }
}
