package org.touchpointregister.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** What becomes of people and their roles; accounts of the engine follow in the same transaction. */
@Service
@Transactional
public class Staff {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,49}");

    private final People people;
    private final MembershipRepository memberships;
    private final Substitutions substitutions;
    private final Areas areas;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Staff(
            People people,
            MembershipRepository memberships,
            Substitutions substitutions,
            Areas areas,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.people = people;
        this.memberships = memberships;
        this.substitutions = substitutions;
        this.areas = areas;
        this.accounts = accounts;
        this.events = events;
    }

    /** Takes a person on with a password for the first sign-in. */
    public Person hire(String login, Particulars particulars, @Nullable AuthorityId authority, String password) {
        if (!LOGIN.matcher(login).matches()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("login", "identity.wrong.login")));
        }
        if (people.find(login).isPresent()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("login", "identity.wrong.taken", login)));
        }
        Person person = people.add(
                new Person(login, particulars.fullName(), particulars.post(), particulars.email(), authority));
        give(person, password);
        accounts.align();
        return person;
    }

    /** Writes down another name, post or address. */
    public Person correct(String login, Particulars particulars) {
        Person person = working(login);
        person.correct(particulars);
        accounts.correct(person);
        return person;
    }

    /** Gives a password that is good for one sign-in. */
    public Person givePassword(String login, String password) {
        Person person = working(login);
        give(person, password);
        return person;
    }

    /** The person chooses a password of their own. */
    public void choosePassword(String login, String password) {
        Person person = working(login);
        accounts.give(person, password);
        person.passwordChosen();
    }

    /** Gives a role; refuses one that does not fit the person's place, is given without what it needs, or is held. */
    public Membership grant(String login, NewRole wanted) {
        Person person = working(login);
        wanted.requireFits(person);
        UUID department = wanted.departmentId();
        AuthorityId authority = wanted.role().global() ? null : person.authority();
        boolean held = memberships.findByLogin(login).stream()
                .anyMatch(one -> one.isFor(wanted.role(), authority, department));
        if (held) {
            throw Refusal.conflict("identity.roleHeld", person.fullName());
        }
        Membership membership = new Membership(login, wanted.role(), authority, department);
        Powers powers = wanted.powers();
        Membership saved = memberships.saveAndFlush(powers == null ? membership : membership.on(powers));
        accounts.align();
        tellOfKeepers(saved);
        return saved;
    }

    /** Takes a role away; nobody takes away their own, and one administrator remains. */
    public Membership withdraw(String login, UUID membershipId, String by) {
        if (login.equals(by)) {
            throw Refusal.conflict("identity.ownRole");
        }
        Membership membership = memberships
                .findById(membershipId)
                .filter(held -> held.login().equals(login))
                .orElseThrow(() -> Refusal.conflict("identity.roleGone"));
        requireAnotherAdministrator(membership);
        memberships.delete(membership);
        memberships.flush();
        accounts.align();
        tellOfKeepers(membership);
        events.publishEvent(new RoleWithdrawn(membership));
        return membership;
    }

    /** A check that was offered to one authorised person by name is offered to those who are it now. */
    private void tellOfKeepers(Membership changed) {
        AuthorityId authority = changed.authority();
        if (changed.role() == Role.AUTHORISED && authority != null) {
            events.publishEvent(new AreasChanged(authority));
        }
    }

    /** Closes the account and takes every role away; answers the roles that were held, {@code successor} may be empty. */
    public List<Membership> letGo(String login, String successor, String by) {
        Person person = working(login);
        if (login.equals(by)) {
            throw Refusal.conflict("identity.ownAccount");
        }
        Person next = successor.isEmpty() ? null : working(successor);
        if (next != null && (next == person || !Objects.equals(next.authority(), person.authority()))) {
            throw Refusal.ofFields(List.of(FieldSentence.of("successor", "identity.wrong.successor")));
        }
        List<Membership> held = memberships.findByLogin(login);
        held.forEach(this::requireAnotherAdministrator);
        // First: what was in hand in another's place goes back to that one, and from the leaver to the successor.
        substitutions.endOf(person, by);
        areas.passOn(person, next);
        memberships.deleteAll(held);
        memberships.flush();
        person.leave();
        accounts.align();
        events.publishEvent(new PersonLeft(person, held, next, by));
        return held;
    }

    /** All roles of a person, those outside their days too. */
    @Transactional(readOnly = true)
    public List<Membership> rolesOf(String login) {
        return memberships.findByLogin(login);
    }

    private void give(Person person, String password) {
        accounts.give(person, password);
        person.passwordGiven();
    }

    private Person working(String login) {
        Person person = people.require(login);
        if (!person.active()) {
            throw Refusal.conflict("identity.hasLeft", person.fullName());
        }
        return person;
    }

    private void requireAnotherAdministrator(Membership membership) {
        if (membership.role() != Role.ADMIN) {
            return;
        }
        boolean another = memberships.findByRole(Role.ADMIN).stream()
                .filter(held -> !held.login().equals(membership.login()))
                .anyMatch(held -> people.find(held.login()).map(Person::active).orElse(false));
        if (!another) {
            throw Refusal.conflict("identity.lastAdministrator");
        }
    }
}
