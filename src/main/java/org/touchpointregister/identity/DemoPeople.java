package org.touchpointregister.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;

/** The invented people of the demonstration, read from {@code demo/people.yaml}. */
@Component
public class DemoPeople {

    /** The one password of all demonstration accounts; printed at start. */
    public static final String PASSWORD = "Demo-2026-register";

    private final People people;
    private final Departments departments;
    private final Accounts accounts;

    DemoPeople(People people, Departments departments, Accounts accounts) {
        this.people = people;
        this.departments = departments;
        this.accounts = accounts;
    }

    /** Takes on everyone who is not there yet and opens their accounts; who is there already is left as is. */
    @Transactional
    public void load() {
        Staff staff = read();
        staff.authorities().forEach((id, authority) -> load(new AuthorityId(id), authority));
        staff.people().forEach(entry -> take(null, entry));
        accounts.align();
    }

    private void load(AuthorityId authority, AuthorityEntry entry) {
        Set<String> known = new LinkedHashSet<>();
        departments.of(authority).forEach(department -> known.add(department.code()));
        entry.departments().stream()
                .filter(department -> !known.contains(department.code()))
                .forEach(
                        department -> departments.add(new Department(authority, department.code(), department.name())));
        entry.people().forEach(person -> take(authority, person));
    }

    private void take(@Nullable AuthorityId authority, PersonEntry entry) {
        if (people.find(entry.login()).isPresent()) {
            return;
        }
        String email = entry.login() + "@example.org";
        Person person = people.add(new Person(entry.login(), entry.name(), entry.post(), email, authority));
        entry.roles().forEach(role -> grant(person, role, entry));
        accounts.open(person, PASSWORD);
    }

    private void grant(Person person, Role role, PersonEntry entry) {
        AuthorityId authority = person.authority();
        String department = entry.department();
        Powers ground = entry.powers();
        if (authority == null) {
            people.grant(person, role);
        } else if (department != null && role.ofDepartment()) {
            people.grant(person, role, departments.require(authority, department));
        } else if (ground != null) {
            people.grant(person, role, authority, ground);
        } else {
            people.grant(person, role, authority);
        }
    }

    private static Staff read() {
        try (InputStream file = new ClassPathResource("demo/people.yaml").getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).findAndRegisterModules().readValue(file, Staff.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/people.yaml", e);
        }
    }

    private record Staff(Map<String, AuthorityEntry> authorities, List<PersonEntry> people) {}

    private record AuthorityEntry(List<DepartmentEntry> departments, List<PersonEntry> people) {}

    private record DepartmentEntry(String code, String name) {}

    private record PersonEntry(
            String login,
            String name,
            String post,
            List<Role> roles,
            @Nullable String department,
            @Nullable Powers powers) {}
}
