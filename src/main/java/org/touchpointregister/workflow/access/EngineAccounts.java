package org.touchpointregister.workflow.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Person;

/** Mirrors people into the engine: accounts, authorities as tenants, roles and departments as groups. */
@Component
@Transactional
class EngineAccounts implements Accounts {

    private final IdentityService identity;
    private final WantedGroups wanted;
    private final EngineRights rights;
    private final AccountsLock lock;

    EngineAccounts(IdentityService identity, WantedGroups wanted, EngineRights rights, AccountsLock lock) {
        this.identity = identity;
        this.wanted = wanted;
        this.rights = rights;
        this.lock = lock;
    }

    @Override
    public void open(Person person, String password) {
        lock.take();
        if (identity.createUserQuery().userId(person.login()).count() > 0) {
            return;
        }
        String[] names = person.fullName().split(" ", 2);
        User user = identity.newUser(person.login());
        user.setLastName(names[0]);
        user.setFirstName(names.length > 1 ? names[1] : "");
        user.setEmail(person.email());
        user.setPassword(password);
        identity.saveUser(user);
    }

    @Override
    public void align() {
        lock.take();
        WantedGroups.Picture picture = wanted.picture();
        picture.tenants().forEach(this::ensureTenant);
        picture.groups().forEach(this::ensureGroup);
        for (User user : identity.createUserQuery().list()) {
            alignGroups(user.getId(), picture);
            alignTenants(user.getId(), picture);
        }
        rights.ensure(picture);
    }

    private void ensureTenant(String id) {
        if (identity.createTenantQuery().tenantId(id).count() == 0) {
            Tenant tenant = identity.newTenant(id);
            tenant.setName(id);
            identity.saveTenant(tenant);
        }
    }

    private void ensureGroup(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType("touchpoint-register");
            identity.saveGroup(group);
        }
    }

    /** Groups made in Admin by hand are not ours to touch. */
    private void alignGroups(String login, WantedGroups.Picture picture) {
        Set<String> actual = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .filter(picture.groups()::containsKey)
                .collect(Collectors.toSet());
        Set<String> due = picture.groupsOf(login);
        difference(due, actual, group -> identity.createMembership(login, group));
        if (picture.knows(login)) {
            difference(actual, due, group -> identity.deleteMembership(login, group));
        }
    }

    private void alignTenants(String login, WantedGroups.Picture picture) {
        Set<String> actual = identity.createTenantQuery().userMember(login).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toSet());
        Set<String> due = picture.tenantsOf(login);
        difference(due, actual, tenant -> identity.createTenantUserMembership(tenant, login));
        if (picture.knows(login)) {
            difference(actual, due, tenant -> identity.deleteTenantUserMembership(tenant, login));
        }
    }

    private static void difference(Set<String> some, Set<String> without, Consumer<String> each) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(without);
        rest.forEach(each);
    }
}
