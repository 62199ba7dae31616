package org.touchpointregister.act;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who may see an act and who may still change what it contains: people of its own authority only. */
@Component
class ActAccess {

    private static final Set<Role> READERS =
            EnumSet.of(Role.AUTHORISED, Role.APPROVER, Role.CLERK, Role.PUBLISHER, Role.MANAGER, Role.CONTROLLER);

    private final People people;
    private final Agreeing agreeing;

    ActAccess(People people, Agreeing agreeing) {
        this.people = people;
        this.agreeing = agreeing;
    }

    void requireRead(String login, ApprovingAct act) {
        if (!mayRead(login, act)) {
            throw Refusal.forbidden("act.notYours");
        }
    }

    boolean mayRead(String login, ApprovingAct act) {
        return people.membershipsOf(login).stream().anyMatch(held -> opens(held, act)) || agreeing.includes(act, login);
    }

    void requirePrepare(String login, ApprovingAct act) {
        if (!mayPrepare(login, act)) {
            throw Refusal.forbidden("act.notYours");
        }
    }

    boolean mayPrepare(String login, ApprovingAct act) {
        return people.holds(login, act.authority(), Role.AUTHORISED);
    }

    /** Whoever prepares acts of the authority. */
    void requireKeep(String login, AuthorityId authority) {
        if (!people.holds(login, authority, Role.AUTHORISED)) {
            throw Refusal.forbidden("act.notYoursToDraft");
        }
    }

    void requireRegister(String login, ApprovingAct act) {
        if (!mayRegister(login, act)) {
            throw Refusal.forbidden("act.notYours");
        }
    }

    /** The clerk alone adds what belongs to the signed act. */
    boolean mayRegister(String login, ApprovingAct act) {
        return people.holds(login, act.authority(), Role.CLERK);
    }

    private static boolean opens(Membership held, ApprovingAct act) {
        return held.role() == Role.ADMIN || (act.authority().equals(held.authority()) && READERS.contains(held.role()));
    }
}
