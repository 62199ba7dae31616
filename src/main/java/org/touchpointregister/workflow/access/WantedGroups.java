package org.touchpointregister.workflow.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.EngineGroups;

/** Which groups and tenants the engine should have, and who belongs to them. */
@Component
class WantedGroups {

    private final People people;
    private final Departments departments;
    private final Regulations regulations;
    private final Sentences sentences;

    WantedGroups(People people, Departments departments, Regulations regulations, Sentences sentences) {
        this.people = people;
        this.departments = departments;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    Picture picture() {
        Map<UUID, Department> byId =
                departments.all().stream().collect(Collectors.toMap(Department::id, Function.identity()));
        Picture picture = new Picture(new TreeMap<>(), new TreeMap<>(), new HashMap<>(), new HashMap<>());
        addGlobalGroups(picture);
        regulations.all().forEach(regulation -> addAuthority(picture, regulation.id()));
        byId.values().forEach(department -> addDepartment(picture, department));
        List<Membership> memberships = people.memberships();
        for (Person person : people.all()) {
            picture.groupsOfLogin().put(person.login(), new TreeSet<>());
            picture.tenantsOfLogin().put(person.login(), new TreeSet<>());
            if (person.active()) {
                memberships.stream()
                        .filter(membership -> membership.login().equals(person.login()))
                        .forEach(membership -> addMembership(picture, membership, byId));
            }
        }
        return picture;
    }

    private void addGlobalGroups(Picture picture) {
        for (Role role : List.of(Role.ADMIN, Role.CALENDAR_KEEPER)) {
            picture.groups().put(EngineGroups.of(role), roleName(role));
        }
    }

    private void addDepartment(Picture picture, Department department) {
        addAuthority(picture, department.authority());
        picture.groups().put(EngineGroups.ofDepartment(department), department.name());
    }

    private void addAuthority(Picture picture, AuthorityId authority) {
        if (picture.tenants().putIfAbsent(authority.value(), nameOf(authority)) == null) {
            for (Role role : Role.values()) {
                if (role != Role.ADMIN && role != Role.CALENDAR_KEEPER) {
                    picture.groups().put(EngineGroups.of(authority, role), roleName(role));
                }
            }
        }
    }

    private void addMembership(Picture picture, Membership membership, Map<UUID, Department> byId) {
        Set<String> groups = picture.groupsOf(membership.login());
        AuthorityId authority = membership.authority();
        if (authority == null) {
            groups.add(EngineGroups.of(membership.role()));
            return;
        }
        addAuthority(picture, authority);
        picture.tenantsOf(membership.login()).add(authority.value());
        groups.add(EngineGroups.of(authority, membership.role()));
        Department department = byId.get(membership.departmentId());
        if (department != null) {
            groups.add(EngineGroups.ofDepartment(department));
        }
    }

    private String nameOf(AuthorityId authority) {
        return regulations
                .find(authority)
                .map(regulation -> regulation.authority().shortName())
                .orElse(authority.value());
    }

    private String roleName(Role role) {
        return sentences.text("identity.role." + role.name());
    }

    /** Group ids and tenant ids with names, and both by login. */
    record Picture(
            Map<String, String> groups,
            Map<String, String> tenants,
            Map<String, Set<String>> groupsOfLogin,
            Map<String, Set<String>> tenantsOfLogin) {

        boolean knows(String login) {
            return groupsOfLogin.containsKey(login);
        }

        Set<String> groupsOf(String login) {
            return groupsOfLogin.getOrDefault(login, Set.of());
        }

        Set<String> tenantsOf(String login) {
            return tenantsOfLogin.getOrDefault(login, Set.of());
        }
    }
}
