package org.touchpointregister.change;

import java.util.EnumSet;
import java.util.Set;
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

    /** Authorised persons and the controlling one check, never the submitter (requirements E). */
    public boolean mayCheck(String login, ChangeRequest change) {
        Submission submission = change.submission();
        boolean submitter = submission != null && submission.submittedBy().equals(login);
        return !submitter && (isAuthorised(login, change) || people.holds(login, change.authority(), Role.CONTROLLER));
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
