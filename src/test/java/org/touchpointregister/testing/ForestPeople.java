package org.touchpointregister.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.BeanFactory;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;

/** The people of the invented fifth authority, taken on once; its only authorised person heads a department too. */
public final class ForestPeople {

    public static final AuthorityId AGENCY = new AuthorityId("invented-forest-agency");

    private static final Properties WORDS = words();

    private final People people;
    private final Accounts accounts;

    private ForestPeople(BeanFactory beans) {
        this.people = beans.getBean(People.class);
        this.accounts = beans.getBean(Accounts.class);
    }

    public static void comeToWork(BeanFactory beans) {
        ForestPeople forest = new ForestPeople(beans);
        if (forest.people.find("head1.les").isEmpty()) {
            Departments departments = beans.getBean(Departments.class);
            forest.takeOn(
                    departments.add(new Department(AGENCY, "north", WORDS.getProperty("north"))),
                    departments.add(new Department(AGENCY, "south", WORDS.getProperty("south"))));
        }
    }

    /** What the person of that role is called. */
    public static String nameOf(String who) {
        return WORDS.getProperty(who);
    }

    private void takeOn(Department north, Department south) {
        people.grant(person("head1"), Role.HEAD, north);
        people.grant(person("specialist1"), Role.SPECIALIST, north);
        Person authorised = person("authorised");
        people.grant(authorised, Role.AUTHORISED, AGENCY);
        people.grant(authorised, Role.HEAD, south);
        for (Role role : new Role[] {Role.APPROVER, Role.CLERK, Role.PUBLISHER, Role.MANAGER, Role.CONTROLLER}) {
            people.grant(person(role.name().toLowerCase(Locale.ROOT)), role, AGENCY);
        }
        accounts.align();
    }

    private Person person(String who) {
        String login = who + ".les";
        Person person =
                people.add(new Person(login, nameOf(who), WORDS.getProperty("post"), login + "@example.org", AGENCY));
        accounts.open(person, DemoPeople.PASSWORD);
        return person;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ForestPeople.class.getResourceAsStream("/lifecycle/foresters.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
