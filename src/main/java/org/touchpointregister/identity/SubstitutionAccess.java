package org.touchpointregister.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/**
 * Who enters and ends whose absence: everybody their own; the head of a department that of its people; an authorised person
 * that of the whole authority but of those who stand above them; an administrator that of everybody. Always by a role of
 * one's own: who stands in does not hand the place on.
 */
@Component
class SubstitutionAccess {

    private static final Set<Role> ABOVE = EnumSet.of(Role.APPROVER, Role.CONTROLLER, Role.CHAIR, Role.ADMIN);
    private static final Set<Role> WATCH = EnumSet.of(Role.MANAGER, Role.CONTROLLER, Role.APPROVER);

    private final MembershipRepository memberships;
    private final People people;
    private final PowersToday powersToday;

    SubstitutionAccess(MembershipRepository memberships, People people, PowersToday powersToday) {
        this.memberships = memberships;
        this.people = people;
        this.powersToday = powersToday;
    }

    void requireManage(String login, Person absent) {
        absent.requireAuthority();
        if (!mayManage(login, absent)) {
            throw Refusal.forbidden("identity.substitution.notYours");
        }
    }

    boolean mayManage(String login, Person absent) {
        if (absent.login().equals(login) || people.isAdmin(login)) {
            return true;
        }
        List<Membership> theirs = own(absent.login());
        boolean below = theirs.stream().noneMatch(their -> ABOVE.contains(their.role()));
        return below && own(login).stream().anyMatch(held -> answersFor(held, theirs, absent.authority()));
    }

    private static boolean answersFor(Membership held, List<Membership> theirs, @Nullable AuthorityId authority) {
        return switch (held.role()) {
            case HEAD -> heads(held, theirs);
            case AUTHORISED -> of(held, authority);
            default -> false;
        };
    }

    /** Those who watch the work of the authority see who is away, too. */
    boolean maySee(String login, Person absent) {
        return mayManage(login, absent)
                || own(login).stream().anyMatch(held -> WATCH.contains(held.role()) && of(held, absent.authority()));
    }

    private List<Membership> own(String login) {
        return memberships.findByLogin(login).stream()
                .filter(powersToday::cover)
                .toList();
    }

    private static boolean heads(Membership head, List<Membership> theirs) {
        return head.departmentId() != null
                && theirs.stream().anyMatch(their -> head.departmentId().equals(their.departmentId()));
    }

    private static boolean of(Membership held, @Nullable AuthorityId authority) {
        return authority != null && authority.equals(held.authority());
    }
}
