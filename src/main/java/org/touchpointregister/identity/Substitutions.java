package org.touchpointregister.identity;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Leaves during which somebody stands in: entered, listed, ended before their time. */
@Service
@Transactional
public class Substitutions {

    private final SubstitutionRepository substitutions;
    private final SubstitutionCheck check;
    private final SubstitutionAccess access;
    private final People people;
    private final PowersToday powersToday;
    private final ApplicationEventPublisher events;

    Substitutions(
            SubstitutionRepository substitutions,
            SubstitutionCheck check,
            SubstitutionAccess access,
            People people,
            PowersToday powersToday,
            ApplicationEventPublisher events) {
        this.substitutions = substitutions;
        this.check = check;
        this.access = access;
        this.people = people;
        this.powersToday = powersToday;
        this.events = events;
    }

    /** Enters it; refuses whoever may not, and says all that is wrong with what was given. */
    public Substitution enter(NewSubstitution wanted, String login) {
        Person absent = people.require(wanted.absent());
        access.requireManage(login, absent);
        substitutions.hold(List.of(wanted.absent(), wanted.substitute()));
        List<FieldSentence> wrong = check.wrong(wanted, absent, login);
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        AuthorityId authority = absent.requireAuthority();
        Substitution entered = new Substitution(
                absent,
                people.require(wanted.substitute()),
                SubstitutionCheck.leave(wanted),
                powersToday.zone(authority),
                new Substitution.Entry(login, powersToday.now()));
        substitutions.saveAndFlush(entered);
        events.publishEvent(new SubstitutionEntered(entered.id()));
        return entered;
    }

    /** Ends all that name a person who leaves, on either side: nobody acts for them any more, nor they for anybody. */
    void endOf(Person leaving, String by) {
        for (Substitution open : substitutions.openOf(List.of(leaving.login()), powersToday.now())) {
            close(open, by);
        }
    }

    /** Ends it now, before its last day or before its first. */
    public Substitution end(UUID id, String login) {
        Substitution substitution = require(id);
        access.requireManage(login, people.require(substitution.absent()));
        close(substitution, login);
        return substitution;
    }

    private void close(Substitution substitution, String by) {
        substitution.end(by, powersToday.now());
        substitutions.flush();
        events.publishEvent(new SubstitutionEnded(substitution.id()));
    }

    @Transactional(readOnly = true)
    public Substitution require(UUID id) {
        return substitutions.findById(id).orElseThrow(() -> Refusal.missing("identity.substitution.none"));
    }

    /** Those the person may see, the latest first: their own on either side, and of those for whom they may enter one. */
    @Transactional(readOnly = true)
    public List<Substitution> visibleTo(Person reader) {
        AuthorityId authority = reader.authority();
        List<Substitution> all = authority == null
                ? substitutions.findAll().stream()
                        .sorted(Comparator.comparing(Substitution::beginsAt).reversed())
                        .toList()
                : substitutions.findByAuthorityOrderByBeginsAtDescEnteredAtDesc(authority);
        return all.stream()
                .filter(one -> one.substitute().equals(reader.login())
                        || access.maySee(reader.login(), people.require(one.absent())))
                .toList();
    }

    /** Whether the person may end it: it is open, and of somebody for whom they may enter one. */
    @Transactional(readOnly = true)
    public boolean mayEnd(String login, Substitution substitution) {
        return substitution.open(powersToday.now()) && access.mayManage(login, people.require(substitution.absent()));
    }

    /** Whether it runs now. */
    public boolean runs(Substitution substitution) {
        return substitution.runs(powersToday.now());
    }

    /** Whether it runs or is still to come. */
    public boolean open(Substitution substitution) {
        return substitution.open(powersToday.now());
    }

    /** Whose absence the person may enter, by name. */
    @Transactional(readOnly = true)
    public List<Person> mayEnterFor(Person person) {
        return colleagues(person).stream()
                .filter(one -> access.mayManage(person.login(), one))
                .toList();
    }

    /** Active people of the same authority by name; for an administrator those of every authority. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(Person person) {
        return people.all().stream()
                .filter(Person::active)
                .filter(one -> one.authority() != null)
                .filter(one -> person.authority() == null || person.authority().equals(one.authority()))
                .sorted(Comparator.comparing(Person::fullName))
                .toList();
    }
}
