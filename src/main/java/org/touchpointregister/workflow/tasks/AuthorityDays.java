package org.touchpointregister.workflow.tasks;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.engine.SignedIn;

/** Days as the reader's own authority counts them; named {@code authorityDays} in the shared filters. */
@Component
public class AuthorityDays {

    private final SignedIn signedIn;
    private final People people;
    private final Regulations regulations;
    private final AuthorityToday today;

    AuthorityDays(SignedIn signedIn, People people, Regulations regulations, AuthorityToday today) {
        this.signedIn = signedIn;
        this.people = people;
        this.regulations = regulations;
        this.today = today;
    }

    /** The midnight that ends tomorrow: in Sakhalin it comes hours before the server's own. */
    public Date endOfTomorrow() {
        ZoneId zone = zone();
        return Date.from(today.in(zone).plusDays(2).atStartOfDay(zone).toInstant());
    }

    private ZoneId zone() {
        return signedIn.login()
                .flatMap(people::find)
                .map(Person::authority)
                .flatMap(regulations::find)
                .map(regulation -> regulation.authority().timeZone())
                .orElse(ZoneOffset.UTC);
    }
}
