package org.touchpointregister.identity;

import org.springframework.stereotype.Component;

/** Which parts of the site concern a person; named {@code menu} in the pages. */
@Component
public class Menu {

    private final People people;

    Menu(People people) {
        this.people = people;
    }

    /** Everything under way is for departments and for those who watch over the authority. */
    public boolean board(Person person) {
        return people.membershipsOf(person.login()).stream()
                .anyMatch(held -> held.departmentId() != null
                        || (held.authority() != null && held.role().overseesAuthority()));
    }
}
