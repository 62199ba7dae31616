package org.touchpointregister.administration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.administration.AdminEvent.Done;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.NewRole;
import org.touchpointregister.identity.NewSuccession;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Reorganisation;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.identity.Succession;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** Every deed of an administrator together with its line of the record: both are kept or neither. */
@Service
@Transactional
class Administration {

    private final AdminAccess access;
    private final Departments departments;
    private final Reorganisation reorganisation;
    private final Staff staff;
    private final People people;
    private final Successions successions;
    private final Regulations regulations;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final RoleWords words;

    Administration(
            AdminAccess access,
            Departments departments,
            Reorganisation reorganisation,
            Staff staff,
            People people,
            Successions successions,
            Regulations regulations,
            Accounts accounts,
            AuditTrail trail,
            RoleWords words) {
        this.access = access;
        this.departments = departments;
        this.reorganisation = reorganisation;
        this.staff = staff;
        this.people = people;
        this.successions = successions;
        this.regulations = regulations;
        this.accounts = accounts;
        this.trail = trail;
        this.words = words;
    }

    void found(AuthorityId authority, String code, String name) {
        String by = access.require();
        successions.requireWorks(authority);
        Department department = departments.found(authority, code, name);
        accounts.align();
        trail.record(new Done(AdminEventKind.DEPARTMENT_FOUNDED, authority, code, null, department.name()), by);
    }

    void rename(UUID id, String name) {
        String by = access.require();
        String was = departments.require(id).name();
        Department department = reorganisation.rename(id, name);
        if (!department.name().equals(was)) {
            trail.record(
                    new Done(
                            AdminEventKind.DEPARTMENT_RENAMED,
                            department.authority(),
                            department.code(),
                            was,
                            department.name()),
                    by);
        }
    }

    void merge(UUID id, UUID heir) {
        String by = access.require();
        Department gone = reorganisation.merge(id, heir, by);
        trail.record(
                new Done(
                        AdminEventKind.DEPARTMENT_MERGED,
                        gone.authority(),
                        gone.code(),
                        gone.name(),
                        departments.require(heir).name()),
                by);
    }

    /** The department is to be closed; whoever keeps the register says who goes on with what it keeps. */
    void close(UUID id) {
        String by = access.require();
        Department department = reorganisation.close(id, by);
        trail.record(
                new Done(
                        AdminEventKind.DEPARTMENT_CLOSING,
                        department.authority(),
                        department.code(),
                        department.name(),
                        null),
                by);
    }

    /** Another authority goes on with the register of this one. */
    void succeed(NewSuccession wanted) {
        String by = access.require();
        Succession recorded = successions.record(wanted, by);
        String was = regulations.of(recorded.authority()).authority().fullName();
        String heir = regulations.of(recorded.heir()).authority().fullName();
        trail.record(
                new Done(AdminEventKind.AUTHORITY_SUCCEEDED, recorded.authority(), recorded.actTitle(), was, heir), by);
    }

    /** Takes a person on; answers the password for the first sign-in, which is kept nowhere. */
    String hire(String login, Particulars particulars, @Nullable AuthorityId authority) {
        String by = access.require();
        String password = OneTimePassword.next();
        Person person = staff.hire(login, particulars, authority, password);
        trail.record(Done.to(person, AdminEventKind.PERSON_HIRED, null, RoleWords.of(particulars)), by);
        return password;
    }

    void correct(String login, Particulars particulars) {
        String by = access.require();
        Particulars was = particularsOf(people.require(login));
        Person person = staff.correct(login, particulars);
        if (!was.equals(particulars)) {
            trail.record(
                    Done.to(person, AdminEventKind.PERSON_CORRECTED, RoleWords.of(was), RoleWords.of(particulars)), by);
        }
    }

    /** Answers the new password for one sign-in. */
    String givePassword(String login) {
        String by = access.require();
        String password = OneTimePassword.next();
        trail.record(Done.to(staff.givePassword(login, password), AdminEventKind.PASSWORD_GIVEN, null, null), by);
        return password;
    }

    void grant(String login, NewRole wanted) {
        String by = access.require();
        Membership given = staff.grant(login, wanted);
        trail.record(Done.to(people.require(login), AdminEventKind.ROLE_GRANTED, null, words.of(given)), by);
    }

    void withdraw(String login, UUID membership) {
        String by = access.require();
        Membership taken = staff.withdraw(login, membership, by);
        trail.record(Done.to(people.require(login), AdminEventKind.ROLE_WITHDRAWN, words.of(taken), null), by);
    }

    /** Closes the account with all its roles. */
    void letGo(String login, String successor) {
        String by = access.require();
        List<Membership> held = staff.letGo(login, successor, by);
        String roles = String.join("; ", held.stream().map(words::of).toList());
        String next = successor.isEmpty() ? null : people.name(successor);
        trail.record(Done.to(people.require(login), AdminEventKind.PERSON_LEFT, roles, next), by);
    }

    private static Particulars particularsOf(Person person) {
        return new Particulars(person.fullName(), person.post(), person.email());
    }
}
