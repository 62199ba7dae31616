package org.touchpointregister.workflow.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Person;
import org.touchpointregister.workflow.engine.SignedIn;

/** Mirrors people into the engine: accounts, authorities as tenants, roles and departments as groups. */
@Component
@Transactional
class EngineAccounts implements Accounts {

    private final IdentityService identity;
    private final SignedIn signedIn;
    private final WantedGroups wanted;
    private final EngineRights rights;
    private final GroupNames groupNames;
    private final AccountsLock lock;
    private volatile boolean ensured;

    EngineAccounts(
            IdentityService identity,
            SignedIn signedIn,
            WantedGroups wanted,
            EngineRights rights,
            GroupNames groupNames,
            AccountsLock lock) {
        this.identity = identity;
        this.signedIn = signedIn;
        this.wanted = wanted;
        this.rights = rights;
        this.groupNames = groupNames;
        this.lock = lock;
    }

    @Override
    public void open(Person person, String password) {
        lock.take();
        if (find(person).isEmpty()) {
            save(identity.newUser(person.login()), person, password);
        }
    }

    @Override
    public void give(Person person, String password) {
        lock.take();
        signedIn.leftOut(() -> {
            save(find(person).orElseGet(() -> identity.newUser(person.login())), person, password);
            identity.unlockUser(person.login());
        });
    }

    @Override
    public boolean fits(Person person, String password) {
        return identity.checkPassword(person.login(), password);
    }

    @Override
    public void correct(Person person) {
        lock.take();
        signedIn.leftOut(() -> find(person).ifPresent(user -> save(user, person, null)));
    }

    private Optional<User> find(Person person) {
        return Optional.ofNullable(
                identity.createUserQuery().userId(person.login()).singleResult());
    }

    private void save(User user, Person person, @Nullable String password) {
        String[] names = person.fullName().split(" ", 2);
        user.setLastName(names[0]);
        user.setFirstName(names.length > 1 ? names[1] : "");
        user.setEmail(person.email());
        if (password != null) {
            user.setPassword(password);
        }
        identity.saveUser(user);
    }

    @Override
    public void align() {
        signedIn.leftOut(this::alignAll);
    }

    private void alignAll() {
        lock.take();
        WantedGroups.Picture picture = wanted.picture();
        Set<String> fresh = picture.tenants().entrySet().stream()
                .filter(tenant -> ensureTenant(tenant.getKey(), tenant.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean named = picture.groups().entrySet().stream()
                        .filter(group -> ensureGroup(group.getKey(), group.getValue()))
                        .count()
                > 0;
        for (User user : identity.createUserQuery().list()) {
            alignGroups(user.getId(), picture);
            alignTenants(user.getId(), picture);
        }
        if (named || !ensured) {
            groupNames.ensure(picture);
        }
        // What roles may do follows from the code and the authorities: once at start, then for authorities that come.
        if (!ensured) {
            rights.ensure(picture.tenants().keySet());
            ensured = true;
        } else if (!fresh.isEmpty()) {
            rights.ensure(fresh);
        }
    }

    /** Whether it was not there before. */
    private boolean ensureTenant(String id, String name) {
        Tenant known = identity.createTenantQuery().tenantId(id).singleResult();
        if (known == null || !name.equals(known.getName())) {
            Tenant tenant = known == null ? identity.newTenant(id) : known;
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
        return known == null;
    }

    /** Whether it was not there before. */
    private boolean ensureGroup(String id, String name) {
        Group known = identity.createGroupQuery().groupId(id).singleResult();
        if (known == null || !name.equals(known.getName())) {
            Group group = known == null ? identity.newGroup(id) : known;
            group.setName(name);
            group.setType("touchpoint-register");
            identity.saveGroup(group);
        }
        return known == null;
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
