package org.touchpointregister.workflow.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final HeldMemberships held;
    private final AccountsLock lock;
    private volatile boolean ensured;

    EngineAccounts(
            IdentityService identity,
            SignedIn signedIn,
            WantedGroups wanted,
            EngineRights rights,
            GroupNames groupNames,
            HeldMemberships held,
            AccountsLock lock) {
        this.identity = identity;
        this.signedIn = signedIn;
        this.wanted = wanted;
        this.rights = rights;
        this.groupNames = groupNames;
        this.held = held;
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
        Set<String> fresh = ensureTenants(picture.tenants());
        boolean named = ensureGroups(picture.groups());
        alignPeople(picture);
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

    /** Those that were not there before. */
    private Set<String> ensureTenants(Map<String, String> names) {
        Map<String, Tenant> known = identity.createTenantQuery().list().stream()
                .collect(Collectors.toMap(Tenant::getId, Function.identity()));
        names.forEach((id, name) -> {
            Tenant tenant = known.containsKey(id) ? known.get(id) : identity.newTenant(id);
            if (!name.equals(tenant.getName())) {
                tenant.setName(name);
                identity.saveTenant(tenant);
            }
        });
        Set<String> fresh = new TreeSet<>(names.keySet());
        fresh.removeAll(known.keySet());
        return fresh;
    }

    /** Whether any was not there before. */
    private boolean ensureGroups(Map<String, String> names) {
        Map<String, Group> known = identity.createGroupQuery().list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        names.forEach((id, name) -> {
            Group group = known.containsKey(id) ? known.get(id) : identity.newGroup(id);
            if (!name.equals(group.getName())) {
                group.setName(name);
                group.setType("touchpoint-register");
                identity.saveGroup(group);
            }
        });
        return !known.keySet().containsAll(names.keySet());
    }

    private void alignPeople(WantedGroups.Picture picture) {
        Map<String, Set<String>> groups = held.groups();
        Map<String, Set<String>> tenants = held.tenants();
        for (User user : identity.createUserQuery().list()) {
            String login = user.getId();
            alignGroups(login, groups.getOrDefault(login, Set.of()), picture);
            alignTenants(login, tenants.getOrDefault(login, Set.of()), picture);
        }
    }

    /** Groups made in Admin by hand are not ours to touch. */
    private void alignGroups(String login, Set<String> held, WantedGroups.Picture picture) {
        Set<String> actual = held.stream().filter(picture.groups()::containsKey).collect(Collectors.toSet());
        Set<String> due = picture.groupsOf(login);
        difference(due, actual, group -> identity.createMembership(login, group));
        if (picture.knows(login)) {
            difference(actual, due, group -> identity.deleteMembership(login, group));
        }
    }

    private void alignTenants(String login, Set<String> actual, WantedGroups.Picture picture) {
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
