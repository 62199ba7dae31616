package org.touchpointregister.change;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Refusal;

/** Who may see, edit, submit and check a change: its department, and the roles of its own authority only. */
@Component
public class ChangeAccess {

    private static final Set<Role> READERS = EnumSet.of(
            Role.AUTHORISED,
            Role.APPROVER,
            Role.CLERK,
            Role.PUBLISHER,
            Role.MANAGER,
            Role.CONTROLLER,
            Role.MEMBER,
            Role.CHAIR,
            Role.SECRETARY);

    private final People people;

    ChangeAccess(People people) {
        this.people = people;
    }

    public boolean mayRead(String login, ChangeRequest change) {
        return people.membershipsOf(login).stream().anyMatch(held -> opens(held, change));
    }

    private static boolean opens(Membership held, ChangeRequest change) {
        return held.role() == Role.ADMIN
                || change.departmentId().equals(held.departmentId())
                || (change.authority().equals(held.authority()) && READERS.contains(held.role()));
    }

    public boolean mayEdit(String login, ChangeRequest change) {
        return change.state().editable() && (inDepartment(login, change) || isAuthorised(login, change));
    }

    /** Only the head or a deputy submits. */
    public boolean maySubmit(String login, ChangeRequest change) {
        return people.holds(login, change.departmentId(), Role.HEAD)
                || people.holds(login, change.departmentId(), Role.DEPUTY);
    }

    /**
     * Authorised persons and the controlling one check, never the submitter, and nobody in the submitter's place
     * (requirements E).
     */
    public boolean mayCheck(String login, ChangeRequest change) {
        return Stream.of(Role.AUTHORISED, Role.CONTROLLER)
                .anyMatch(role -> people.holders(login, change.authority(), role).stream()
                        .anyMatch(holder -> !submitted(change, login) && !submitted(change, holder)));
    }

    /** Whether it is one of the roles that submit this change. */
    static boolean submits(Membership held, ChangeRequest change) {
        return change.departmentId().equals(held.departmentId()) && held.role() != Role.SPECIALIST;
    }

    /** Whether it is one of the roles that check this change. */
    static boolean checks(Membership held, ChangeRequest change) {
        return change.authority().equals(held.authority())
                && (held.role() == Role.AUTHORISED || held.role() == Role.CONTROLLER);
    }

    private static boolean submitted(ChangeRequest change, String login) {
        Submission submission = change.submission();
        return submission != null && submission.concerns(login);
    }

    public void requireRead(String login, ChangeRequest change) {
        if (!mayRead(login, change)) {
            throw Refusal.forbidden("change.notYours");
        }
    }

    public void requireEdit(String login, ChangeRequest change) {
        requireRead(login, change);
        if (!change.state().editable()) {
            throw Refusal.conflict("change.notEditable", change.number());
        }
        if (!mayEdit(login, change)) {
            throw Refusal.forbidden("change.notYours");
        }
    }

    public void requireSubmit(String login, ChangeRequest change) {
        if (!maySubmit(login, change)) {
            throw Refusal.forbidden("change.onlyHeadSubmits");
        }
    }

    public void requireCheck(String login, ChangeRequest change) {
        if (!mayCheck(login, change)) {
            throw Refusal.forbidden("change.onlyCheckerDecides");
        }
    }

    private boolean inDepartment(String login, ChangeRequest change) {
        return people.membershipsOf(login).stream()
                .anyMatch(held -> change.departmentId().equals(held.departmentId()));
    }

    private boolean isAuthorised(String login, ChangeRequest change) {
        return people.holds(login, change.authority(), Role.AUTHORISED);
    }
}
