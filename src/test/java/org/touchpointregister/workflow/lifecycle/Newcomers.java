package org.touchpointregister.workflow.lifecycle;

import java.util.List;
import java.util.Locale;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;

/** The people of an authority that has no register yet: a head per department, and those who check, sign and place. */
final class Newcomers {

    private final Body body;
    private final People people;
    private final Departments departments;
    private final Accounts accounts;

    private Newcomers(Rides rides, Body body) {
        this.body = body;
        this.people = rides.bean(People.class);
        this.departments = rides.bean(Departments.class);
        this.accounts = rides.bean(Accounts.class);
    }

    /** Takes them on once; answers the codes of the departments, {@code unit-01} headed by {@code head1} and so on. */
    static List<String> comeToWork(Rides rides, Body body, int units) {
        Newcomers newcomers = new Newcomers(rides, body);
        if (newcomers.people.find(body.login("authorised")).isEmpty()) {
            newcomers.takeOn(units);
        }
        return newcomers.departments.of(body.id()).stream()
                .map(Department::code)
                .toList();
    }

    private void takeOn(int units) {
        for (int unit = 1; unit <= units; unit++) {
            String code = "unit-%02d".formatted(unit);
            Person head = person("head" + unit);
            people.grant(head, Role.HEAD, departments.add(new Department(body.id(), code, "Unit " + code)));
        }
        for (Role role :
                List.of(Role.AUTHORISED, Role.APPROVER, Role.CLERK, Role.PUBLISHER, Role.MANAGER, Role.CONTROLLER)) {
            people.grant(person(role.name().toLowerCase(Locale.ROOT)), role, body.id());
        }
        accounts.align();
    }

    private Person person(String who) {
        String login = body.login(who);
        Person person =
                people.add(new Person(login, "Newcomer " + who, "Post of " + who, login + "@example.org", body.id()));
        accounts.open(person, DemoPeople.PASSWORD);
        return person;
    }
}
