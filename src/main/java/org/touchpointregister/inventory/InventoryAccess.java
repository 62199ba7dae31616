package org.touchpointregister.inventory;

import org.springframework.stereotype.Component;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Everyone of the authority reads its inventory, the authorised persons keep it; where the order knows none there is none. */
@Component
class InventoryAccess {

    private final People people;
    private final Regulations regulations;

    InventoryAccess(People people, Regulations regulations) {
        this.people = people;
        this.regulations = regulations;
    }

    /** Whether the order of the authority knows such an inventory at all. */
    boolean kept(AuthorityId authority) {
        return regulations.of(authority).rules().rule("R-24").stream()
                .anyMatch(rule -> rule.severity() != Severity.OFF);
    }

    boolean mayKeep(String login, AuthorityId authority) {
        return kept(authority) && people.holds(login, authority, Role.AUTHORISED);
    }

    void requireKeep(String login, AuthorityId authority) {
        if (!people.holds(login, authority, Role.AUTHORISED)) {
            throw Refusal.forbidden("inventory.onlyAuthorised");
        }
        if (!kept(authority)) {
            throw Refusal.conflict("inventory.notKept");
        }
    }

    void requireRead(String login, AuthorityId authority) {
        boolean opens = people.membershipsOf(login).stream()
                .anyMatch(held -> held.role() == Role.ADMIN || authority.equals(held.authority()));
        if (!opens) {
            throw Refusal.forbidden("inventory.notYours");
        }
    }
}
