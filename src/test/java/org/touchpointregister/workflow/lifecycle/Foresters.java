package org.touchpointregister.workflow.lifecycle;

import static org.touchpointregister.workflow.lifecycle.Body.LES;

import java.util.Locale;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;

/** The people of the invented authority, taken on once; its only authorised person heads a department too. */
final class Foresters {

    private final People people;
    private final Accounts accounts;

    private Foresters(Rides rides) {
        this.people = rides.bean(People.class);
        this.accounts = rides.bean(Accounts.class);
    }

    static void comeToWork(Rides rides) {
        Foresters foresters = new Foresters(rides);
        if (foresters.people.find(LES.login("head1")).isEmpty()) {
            Departments departments = rides.bean(Departments.class);
            foresters.takeOn(
                    departments.add(new Department(LES.id(), "north", "North")),
                    departments.add(new Department(LES.id(), "south", "South")));
        }
    }

    private void takeOn(Department north, Department south) {
        people.grant(person("head1"), Role.HEAD, north);
        people.grant(person("specialist1"), Role.SPECIALIST, north);
        Person authorised = person("authorised");
        people.grant(authorised, Role.AUTHORISED, LES.id());
        people.grant(authorised, Role.HEAD, south);
        for (Role role : new Role[] {Role.APPROVER, Role.CLERK, Role.PUBLISHER, Role.MANAGER, Role.CONTROLLER}) {
            people.grant(person(role.name().toLowerCase(Locale.ROOT)), role, LES.id());
        }
        accounts.align();
    }

    private Person person(String who) {
        String login = LES.login(who);
        Person person = people.add(new Person(login, "Forester " + who, "Forester", login + "@example.org", LES.id()));
        accounts.open(person, DemoPeople.PASSWORD);
        return person;
    }
}
