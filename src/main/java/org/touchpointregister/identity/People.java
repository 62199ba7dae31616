package org.touchpointregister.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who works where and in what role. */
@Service
@Transactional
public class People {

    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final DepartmentRepository departments;
    private final Regulations regulations;
    private final Clock clock;

    People(
            PersonRepository persons,
            MembershipRepository memberships,
            DepartmentRepository departments,
            Regulations regulations,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.departments = departments;
        this.regulations = regulations;
        this.clock = clock;
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

    /** Active people who hold the role in the authority today, ordered by login. */
    public List<Person> holding(AuthorityId authority, Role role) {
        return persons.holding(authority, role, today(authority));
    }

    /** Active people who hold the role in the department, ordered by login. */
    public List<Person> holding(UUID departmentId, Role role) {
        return persons.holding(departmentId, role);
    }

    /** Active people who hold a role outside any authority: administrators, keepers of the federal calendar. */
    public List<Person> holding(Role role) {
        return persons.holding(role);
    }

    /** True if the person has the role in the authority and the act behind it, where one is recorded, covers today. */
    public boolean holds(String login, AuthorityId authority, Role role) {
        return inForce(login, authority, role).findAny().isPresent();
    }

    /** The ground on which the person holds the role today; empty where none is recorded. */
    public Optional<Powers> powers(String login, AuthorityId authority, Role role) {
        return inForce(login, authority, role)
                .flatMap(membership -> Stream.ofNullable(membership.powers()))
                .findFirst();
    }

    public boolean holds(String login, UUID departmentId, Role role) {
        return memberships.existsByLoginAndDepartmentIdAndRole(login, departmentId, role);
    }

    public boolean isAdmin(String login) {
        return memberships.existsByLoginAndRole(login, Role.ADMIN);
    }

    /** The roles the person holds today. */
    public List<Membership> membershipsOf(String login) {
        return memberships.findByLogin(login).stream().filter(this::inForce).toList();
    }

    /** The roles that people hold today. */
    public List<Membership> memberships() {
        return memberships.findAll().stream().filter(this::inForce).toList();
    }

    /** Departments where the person is specialist, head or deputy, ordered by name. */
    public List<Department> departmentsOf(String login) {
        return departments.ofMember(login);
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
        return memberships.findByLoginAndAuthorityAndRole(login, authority, role).stream()
                .filter(this::inForce);
    }

    private boolean inForce(Membership membership) {
        AuthorityId authority = membership.authority();
        return authority == null || membership.inForceOn(today(authority));
    }

    private LocalDate today(AuthorityId authority) {
        // People outlive the file of their authority: without it their powers are still read, by universal time.
        ZoneId zone = regulations
                .find(authority)
                .map(regulation -> regulation.authority().timeZone())
                .orElse(ZoneOffset.UTC);
        return LocalDate.now(clock.withZone(zone));
    }
}
