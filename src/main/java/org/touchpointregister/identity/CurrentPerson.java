package org.touchpointregister.identity;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Who is signed in on this thread. */
@Component
public class CurrentPerson {

    private final People people;
    private final Oversight oversight;

    CurrentPerson(People people, Oversight oversight) {
        this.people = people;
        this.oversight = oversight;
    }

    public Optional<String> login() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(authentication.getName());
    }

    /** Nobody once the account is closed, also where the session still runs. */
    public Optional<Person> find() {
        return login().flatMap(people::find).filter(Person::active);
    }

    /** Whether they work in a department or stand in for somebody who does: who does not has no rows of their own. */
    public boolean ofDepartment() {
        return login().filter(login -> !people.departmentsOf(login).isEmpty()).isPresent();
    }

    /** Everything under way is for departments and for those who watch over the authority. */
    public boolean watchesBoard() {
        return holds(held -> held.departmentId() != null || oversight.ofWhole(held));
    }

    /** Whether they control anything: a department, an authority, or everything. */
    public boolean controls() {
        return holds(held -> held.role().headsDepartment() || oversight.ofWhole(held) || held.role() == Role.ADMIN);
    }

    private boolean holds(Predicate<Membership> such) {
        return login().stream()
                .flatMap(login -> people.membershipsOf(login).stream())
                .anyMatch(such);
    }

    public Person require() {
        return find().orElseThrow(() -> Refusal.forbidden("identity.signInFirst"));
    }

    public boolean isAdministrator() {
        return login().filter(people::isAdmin).isPresent();
    }

    /** The authority in which the person works; refuses those who work in none. */
    public AuthorityId authority() {
        AuthorityId authority = require().authority();
        if (authority == null) {
            throw Refusal.forbidden("identity.noAuthority");
        }
        return authority;
    }
}
