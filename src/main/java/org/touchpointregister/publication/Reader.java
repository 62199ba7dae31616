package org.touchpointregister.publication;

import org.springframework.stereotype.Component;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Visibility;
import org.touchpointregister.shared.AuthorityId;

/** What the person on this thread may read: internal registers when signed in, unpublished editions of the own authority. */
@Component
class Reader {

    private final CurrentPerson current;
    private final People people;

    Reader(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    boolean sees(Regulation regulation) {
        return regulation.visibility() == Visibility.PUBLIC || current.find().isPresent();
    }

    boolean seesUnpublished(AuthorityId authority) {
        return current.find()
                .filter(person -> authority.equals(person.authority()) || people.isAdmin(person.login()))
                .isPresent();
    }
}
