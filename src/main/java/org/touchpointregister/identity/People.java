package org.touchpointregister.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who works where and in what role. */
@Service
@Transactional
public class People {

    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final DepartmentRepository departments;
    private final InPlaceOf inPlaceOf;
    private final PowersToday powersToday;

    People(
            PersonRepository persons,
            MembershipRepository memberships,
            DepartmentRepository departments,
            InPlaceOf inPlaceOf,
            PowersToday powersToday) {
        this.persons = persons;
        this.memberships = memberships;
        this.departments = departments;
        this.inPlaceOf = inPlaceOf;
        this.powersToday = powersToday;
    }

    public Person require(String login) {
        return find(login).orElseThrow(() -> Refusal.missing("identity.noSuchPerson", login));
    }

    /** What a person is called on pages and in letters; the login of one who is not known any more. */
    public String name(String login) {
        return find(login).map(Person::fullName).orElse(login);
    }

    /** The same for many at once, by login. */
    public Map<String, String> names(Set<String> logins) {
        return persons.findAllById(logins).stream().collect(Collectors.toMap(Person::login, Person::fullName));
    }

    public Optional<Person> find(String login) {
        return persons.findById(login);
    }

    public List<Person> all() {
        return persons.findAll();
    }

    /** Those whose accounts are open in the authority, in any role. */
    public List<Person> workingIn(AuthorityId authority) {
        return persons.findByAuthorityAndActiveTrue(authority);
    }

    /** Active people who hold the role in the authority today or stand in for one who does, ordered by login. */
    public List<Person> holding(AuthorityId authority, Role role) {
        return persons.holding(authority, role, powersToday.today(authority), powersToday.now());
    }

    /** Those of them who hold it themselves, present or away. */
    public List<Person> holdingInPerson(AuthorityId authority, Role role) {
        return persons.inPerson(authority, role, powersToday.today(authority));
    }

    /** Active people who hold the role in the department or stand in for one who does, ordered by login. */
    public List<Person> holding(UUID departmentId, Role role) {
        return persons.holding(departmentId, role, powersToday.now());
    }

    /** Those of them who hold it themselves, present or away. */
    public List<Person> holdingInPerson(UUID departmentId, Role role) {
        return persons.inPerson(departmentId, role);
    }

    /** Active people who hold a role outside any authority: administrators, keepers of the federal calendar. */
    public List<Person> holding(Role role) {
        return persons.holding(role);
    }

    /** True if the person has the role in the authority and the act behind it, where one is recorded, covers today. */
    public boolean holds(String login, AuthorityId authority, Role role) {
        return !holders(login, authority, role).isEmpty();
    }

    /** By whose right the person has the role today: their own login, and of those for whom they stand in. */
    public Set<String> holders(String login, AuthorityId authority, Role role) {
        return inForce(login, authority, role).map(Membership::login).collect(Collectors.toSet());
    }

    /** The ground on which the person has the role today, the own one first; empty where none is recorded. */
    public Optional<Powers> powers(String login, AuthorityId authority, Role role) {
        return inForce(login, authority, role)
                .sorted(Comparator.comparing(held -> !held.login().equals(login)))
                .flatMap(membership -> Stream.ofNullable(membership.powers()))
                .findFirst();
    }

    public boolean holds(String login, UUID departmentId, Role role) {
        return !memberships.held(login, departmentId, role, powersToday.now()).isEmpty();
    }

    public boolean isAdmin(String login) {
        return memberships.existsByLoginAndRole(login, Role.ADMIN);
    }

    /** The roles the person has today, those of the people for whom they stand in among them. */
    public List<Membership> membershipsOf(String login) {
        return memberships.held(login, powersToday.now()).stream()
                .filter(powersToday::cover)
                .map(held -> held.login().equals(login) ? held : held.lentTo(login))
                .toList();
    }

    /** The roles that people have today, their own and the lent ones. */
    public List<Membership> memberships() {
        List<Membership> own =
                memberships.findAll().stream().filter(powersToday::cover).toList();
        Stream<Membership> lent = inPlaceOf.running().stream()
                .flatMap(running -> own.stream()
                        .filter(held -> held.login().equals(running.absent()) && held.role() != Role.ADMIN)
                        .filter(held -> running.authority().equals(held.authority()))
                        .map(held -> held.lentTo(running.substitute())));
        return Stream.concat(own.stream(), lent).toList();
    }

    /** Departments where the person is specialist, head or deputy, or stands in for one, ordered by name. */
    public List<Department> departmentsOf(String login) {
        return departments.ofMember(login, powersToday.now());
    }

    /** Takes a person on. */
    public Person add(Person person) {
        // Memberships follow in the same transaction, and nothing but the foreign key tells Hibernate the order.
        return persons.saveAndFlush(person);
    }

    /** Gives a role in the whole authority. */
    public void grant(Person person, Role role, AuthorityId authority) {
        memberships.save(new Membership(person.login(), role, authority, null));
    }

    /** Gives a keeper's or member's role on the ground of an act. */
    public void grant(Person person, Role role, AuthorityId authority, Powers ground) {
        memberships.save(new Membership(person.login(), role, authority, null).on(ground));
    }

    /** Gives a role in one department. */
    public void grant(Person person, Role role, Department department) {
        memberships.save(new Membership(person.login(), role, department.authority(), department.id()));
    }

    /** Gives a role outside any authority: administrator, keeper of the federal calendar. */
    public void grant(Person person, Role role) {
        memberships.save(new Membership(person.login(), role, null, null));
    }

    private Stream<Membership> inForce(String login, AuthorityId authority, Role role) {
        return memberships.held(login, authority, role, powersToday.now()).stream()
                .filter(powersToday::cover);
    }
}
