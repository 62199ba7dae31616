package org.touchpointregister.workflow.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** People by their posts and moments in the authority's own zone: an archive that leaves the house names nobody (152-FZ). */
@Component
class Posts {

    private final People people;
    private final Regulations regulations;

    Posts(People people, Regulations regulations) {
        this.people = people;
        this.regulations = regulations;
    }

    @Nullable
    String of(@Nullable String login) {
        return login == null ? null : people.find(login).map(Person::post).orElse(null);
    }

    @Nullable
    String moment(@Nullable Instant at, AuthorityId authority) {
        return at == null
                ? null
                : OffsetDateTime.ofInstant(
                                at, regulations.of(authority).authority().timeZone())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }
}
