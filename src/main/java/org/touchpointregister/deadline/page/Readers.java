package org.touchpointregister.deadline.page;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who may read which deadlines, and who keeps which calendar. */
@Component
class Readers {

    private final Deadlines deadlines;
    private final Regulations regulations;
    private final CurrentPerson current;
    private final People people;

    Readers(Deadlines deadlines, Regulations regulations, CurrentPerson current, People people) {
        this.deadlines = deadlines;
        this.regulations = regulations;
        this.current = current;
        this.people = people;
    }

    /** The open deadlines the person may read, the nearest first. */
    List<Deadline> open() {
        Person person = current.require();
        return regulations.all().stream()
                .map(Regulation::id)
                .filter(authority -> sees(person, authority))
                .flatMap(authority -> deadlines.open(authority).stream())
                .sorted(Comparator.comparing(Deadline::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** A stored deadline; that of another authority does not exist for the person who asks. */
    Deadline require(UUID id) {
        Person person = current.require();
        Deadline deadline = deadlines.require(id);
        // A keeper of the calendar reads every sheet that the calendar moves: it holds dates and clauses, no names.
        if (!sees(person, deadline.authority()) && !keepsAny(person.login())) {
            throw Refusal.missing("deadline.noSuchDeadline");
        }
        return deadline;
    }

    /** The keeper at work; refuses everybody else. */
    String keeper() {
        String login = current.require().login();
        if (!keepsAny(login)) {
            throw Refusal.forbidden("deadline.keepersOnly");
        }
        return login;
    }

    /** The keeper of that layer: of all, or of the own authority's alone. */
    String keeperOf(String layer) {
        String login = keeper();
        if (people.membershipsOf(login).stream().noneMatch(membership -> keeps(membership, layer))) {
            throw Refusal.forbidden("deadline.otherLayer");
        }
        return login;
    }

    /** Keepers and administrators may look at what is proposed. */
    void requireObserver() {
        String login = current.require().login();
        if (!keepsAny(login) && !people.isAdmin(login)) {
            throw Refusal.forbidden("deadline.keepersOnly");
        }
    }

    boolean isObserver() {
        return current.login()
                .filter(login -> keepsAny(login) || people.isAdmin(login))
                .isPresent();
    }

    private boolean keepsAny(String login) {
        return people.membershipsOf(login).stream().anyMatch(membership -> membership.role() == Role.CALENDAR_KEEPER);
    }

    private static boolean keeps(Membership membership, String layer) {
        AuthorityId authority = membership.authority();
        return membership.role() == Role.CALENDAR_KEEPER
                && (authority == null || layer.equals("authority:" + authority.value()));
    }

    private boolean sees(Person person, AuthorityId authority) {
        return authority.equals(person.authority()) || people.isAdmin(person.login());
    }
}
