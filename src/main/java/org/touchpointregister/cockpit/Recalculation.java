package org.touchpointregister.cockpit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.DeadlineConsistency;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Brings terms, tasks and timers into line with the calendar in force, at the word of a keeper of the calendar alone. */
@Component
class Recalculation {

    private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);

    private final DeadlineConsistency consistency;
    private final CurrentPerson current;
    private final People people;
    private final Sentences sentences;

    Recalculation(DeadlineConsistency consistency, CurrentPerson current, People people, Sentences sentences) {
        this.consistency = consistency;
        this.current = current;
        this.people = people;
        this.sentences = sentences;
    }

    /** What was found and mended, in words. */
    record Outcome(int terms, int followers, String words) {}

    boolean allowed() {
        return current.login()
                .filter(login -> people.membershipsOf(login).stream()
                        .anyMatch(membership -> membership.role() == Role.CALENDAR_KEEPER))
                .isPresent();
    }

    Outcome run() {
        if (!allowed()) {
            throw Refusal.forbidden("cockpit.recount.keepersOnly");
        }
        DeadlineConsistency.State found = consistency.repair();
        int followers = found.followers().total();
        LOG.info(
                "Recounted terms for {}: {} terms, {} dates that follow",
                current.require().login(),
                found.deadlines(),
                followers);
        String code = found.consistent() ? "cockpit.recount.nothing" : "cockpit.recount.done";
        return new Outcome(found.deadlines(), followers, sentences.text(code, found.deadlines(), followers));
    }
}
