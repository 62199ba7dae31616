package org.touchpointregister.workflow.substitution;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.identity.SubstitutionEnded;
import org.touchpointregister.identity.SubstitutionEntered;
import org.touchpointregister.identity.Substitutions;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.step.Letters;

/** Tells both sides that one stands in for the other, and that it was ended; whoever entered it. */
@Component
class SubstitutionLetters {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Substitutions substitutions;
    private final People people;
    private final ActedFor acted;
    private final Letters letters;
    private final Sentences sentences;

    SubstitutionLetters(
            Substitutions substitutions, People people, ActedFor acted, Letters letters, Sentences sentences) {
        this.substitutions = substitutions;
        this.people = people;
        this.acted = acted;
        this.letters = letters;
        this.sentences = sentences;
    }

    @EventListener
    void tell(SubstitutionEntered entered) {
        write(entered.id(), "entered");
    }

    @EventListener
    void tell(SubstitutionEnded ended) {
        write(ended.id(), "ended");
    }

    private void write(UUID id, String event) {
        Substitution one = substitutions.require(id);
        String by = one.endedBy() == null ? one.enteredBy() : one.endedBy();
        String words = sentences.text(
                "workflow.substitution." + event,
                people.name(one.absent()),
                people.name(one.substitute()),
                DATE.format(one.leave().firstDay()),
                DATE.format(one.leave().lastDay()),
                acted.ground(one.leave()),
                people.name(by));
        for (String login : List.of(one.absent(), one.substitute())) {
            letters.send(new NewNotice(
                            NoticeKind.SUBSTITUTION,
                            people.require(login),
                            one.authority(),
                            Map.of("remark", words),
                            "substitution:" + id + ":" + event + ":" + login)
                    .onPage("/substitutions"));
        }
    }
}
