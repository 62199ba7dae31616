package org.touchpointregister.workflow.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** People by their posts and moments in the authority's own zone: an archive that leaves the house names nobody (152-FZ). */
@Component
class Posts {

    private final People people;
    private final ActedFor acted;
    private final InPlaceOf inPlaceOf;
    private final Regulations regulations;

    Posts(People people, ActedFor acted, InPlaceOf inPlaceOf, Regulations regulations) {
        this.people = people;
        this.acted = acted;
        this.inPlaceOf = inPlaceOf;
        this.regulations = regulations;
    }

    @Nullable
    String of(@Nullable String login) {
        return login == null ? null : people.find(login).map(Person::post).orElse(null);
    }

    /** In whose place it was done, by the post and the order; null where it was by a right of their own. */
    @Nullable
    String whom(@Nullable String login, @Nullable String absent, @Nullable Instant at) {
        return acted.whomByPost(login, absent, at);
    }

    /** The same of a step of a case, looked up. */
    @Nullable
    String whom(String caseNumber, String step, @Nullable String login) {
        return login == null
                ? null
                : inPlaceOf
                        .deed(caseNumber, step, login)
                        .map(deed -> acted.whomByPost(login, deed.absent(), deed.doneAt()))
                        .orElse(null);
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
