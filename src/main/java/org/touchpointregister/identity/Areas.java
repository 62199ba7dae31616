package org.touchpointregister.identity;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/**
 * Areas of authorised persons, where an authority has several: whose departments each is asked to check first. A
 * department whose area is nobody's, or only of people who no longer hold the role, is everybody's.
 */
@Service
@Transactional
public class Areas {

    private final JdbcClient jdbc;
    private final People people;
    private final Departments departments;
    private final PowersToday powersToday;
    private final ApplicationEventPublisher events;

    Areas(
            JdbcClient jdbc,
            People people,
            Departments departments,
            PowersToday powersToday,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.departments = departments;
        this.powersToday = powersToday;
        this.events = events;
    }

    /** Logins of those whose area the department is and who hold the role today, present or away; empty where nobody does. */
    @Transactional(readOnly = true)
    public Set<String> of(Department department) {
        Set<String> inOffice = people.holdingInPerson(department.authority(), Role.AUTHORISED).stream()
                .map(Person::login)
                .collect(Collectors.toSet());
        return jdbc
                .sql("select login from area where department_id = :department")
                .param("department", department.id())
                .query(String.class)
                .list()
                .stream()
                .filter(inOffice::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The departments of each person's area, by login. */
    @Transactional(readOnly = true)
    public Map<String, Set<UUID>> of(AuthorityId authority) {
        Map<String, Set<UUID>> areas = new TreeMap<>();
        jdbc.sql("select a.login, a.department_id as department from area a"
                        + " join department d on d.id = a.department_id where d.authority = :authority")
                .param("authority", authority.value())
                .query(Part.class)
                .list()
                .forEach(part -> areas.computeIfAbsent(part.login(), nobody -> new TreeSet<>())
                        .add(part.department()));
        return areas;
    }

    /** Gives an authorised person exactly these departments; by an administrator, or by an authorised person in office. */
    public void assign(String login, Set<UUID> wanted, String by) {
        Person person = people.require(login);
        AuthorityId authority = person.requireAuthority();
        requireSet(by, authority);
        Set<UUID> known = departments.of(authority).stream().map(Department::id).collect(Collectors.toSet());
        if (!isAuthorised(person) || !known.containsAll(wanted)) {
            throw Refusal.missing("identity.areas.unknown");
        }
        jdbc.sql("delete from area where login = :login").param("login", login).update();
        wanted.forEach(department -> jdbc.sql("insert into area (login, department_id, set_by, set_at)"
                        + " values (:login, :department, :by, :at)")
                .param("login", login)
                .param("department", department)
                .param("by", by)
                .param("at", Timestamp.from(powersToday.now()))
                .update());
        events.publishEvent(new AreasChanged(authority));
    }

    /** The heir of a merged department is asked about by those who were asked about the department. */
    void passOn(Department gone, Department heir) {
        jdbc.sql("insert into area (login, department_id, set_by, set_at) select login, :to, set_by, set_at from area"
                        + " where department_id = :from on conflict do nothing")
                .param("to", heir.id())
                .param("from", gone.id())
                .update();
        jdbc.sql("delete from area where department_id = :gone")
                .param("gone", gone.id())
                .update();
    }

    /** The areas of one who leaves become the successor's, and count once that one holds the role; without one, nobody's. */
    void passOn(Person leaving, @Nullable Person successor) {
        if (successor != null) {
            jdbc.sql("insert into area (login, department_id, set_by, set_at) select :to, department_id, set_by, set_at"
                            + " from area where login = :from on conflict do nothing")
                    .param("to", successor.login())
                    .param("from", leaving.login())
                    .update();
        }
        jdbc.sql("delete from area where login = :gone")
                .param("gone", leaving.login())
                .update();
    }

    /** Whether the person may set the areas of that authority. */
    @Transactional(readOnly = true)
    public boolean maySet(String login, AuthorityId authority) {
        return people.isAdmin(login)
                || people.holders(login, authority, Role.AUTHORISED).contains(login);
    }

    private void requireSet(String login, AuthorityId authority) {
        if (!maySet(login, authority)) {
            throw Refusal.forbidden("identity.areas.notYours");
        }
    }

    private boolean isAuthorised(Person person) {
        return people.holdingInPerson(person.requireAuthority(), Role.AUTHORISED).stream()
                .anyMatch(one -> one.login().equals(person.login()));
    }

    private record Part(String login, UUID department) {}
}
