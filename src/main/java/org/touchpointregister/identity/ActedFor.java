package org.touchpointregister.identity;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** How the record names who did something, and for whom and by which order where it was in somebody's place. */
@Component
public class ActedFor {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final People people;
    private final InPlaceOf inPlaceOf;
    private final Sentences sentences;

    ActedFor(People people, InPlaceOf inPlaceOf, Sentences sentences) {
        this.people = people;
        this.inPlaceOf = inPlaceOf;
        this.sentences = sentences;
    }

    /** The name, and «for whom, why, by which order» where {@code absent} is given. */
    public String name(String login, @Nullable String absent, Instant at) {
        return absent == null
                ? people.name(login)
                : sentences.text("identity.actedFor", people.name(login), whom(login, absent, at));
    }

    /** The name of who did that step of a case, and for whom where it was in somebody's place. */
    public String nameOf(String caseNumber, String step, String login) {
        return inPlaceOf
                .deed(caseNumber, step, login)
                .map(deed -> name(login, deed.absent(), deed.doneAt()))
                .orElseGet(() -> people.name(login));
    }

    /** Who acted for the one who was away, and by which order. */
    public String standIn(String login, String absent, Instant at) {
        return inPlaceOf
                .during(login, absent, at)
                .map(one -> sentences.text("identity.actedFor.standIn", people.name(login), ground(one.leave())))
                .orElseGet(() -> people.name(login));
    }

    /** For whom and by which order. */
    public String whom(String login, String absent, Instant at) {
        return inPlaceOf
                .during(login, absent, at)
                .map(one -> sentences.text("identity.actedFor.ground", people.name(absent), ground(one.leave())))
                .orElseGet(() -> people.name(absent));
    }

    /** For whom by the post, and by which order: a paper that leaves the house names nobody and says nothing of health (152-FZ). */
    public @Nullable String whomByPost(@Nullable String login, @Nullable String absent, @Nullable Instant at) {
        if (login == null || absent == null || at == null) {
            return null;
        }
        String post = people.find(absent).map(Person::post).orElseGet(() -> sentences.text("identity.postUnknown"));
        return inPlaceOf
                .during(login, absent, at)
                .map(Substitution::leave)
                .map(leave -> sentences.text(
                        "identity.actedFor.byPost", post, leave.orderNumber(), DATE.format(leave.orderDate())))
                .orElse(post);
    }

    /** Why the person is away and by which order. */
    public String ground(Leave leave) {
        return sentences.text(
                "identity.absence.ground",
                sentences.text("identity.absence." + leave.kind()),
                leave.orderNumber(),
                DATE.format(leave.orderDate()));
    }
}
