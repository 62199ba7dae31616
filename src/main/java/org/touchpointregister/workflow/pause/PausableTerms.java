package org.touchpointregister.workflow.pause;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.identity.Person;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.PublicationTerm;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;

/** Finds a term by its own id or by its publication's; that of another authority does not exist for the person who asks. */
@Component
class PausableTerms {

    private final Deadlines deadlines;
    private final Publications publications;
    private final Editions editions;
    private final Regulations regulations;

    PausableTerms(Deadlines deadlines, Publications publications, Editions editions, Regulations regulations) {
        this.deadlines = deadlines;
        this.publications = publications;
        this.editions = editions;
        this.regulations = regulations;
    }

    PausableTerm find(UUID id, Person person) {
        List<Deadline> ofPublication = deadlines.of(id.toString());
        Deadline deadline =
                ofPublication.isEmpty() ? deadlines.require(id) : ofPublication.get(ofPublication.size() - 1);
        if (!deadline.authority().equals(person.authority())) {
            throw Refusal.missing("deadline.noSuchDeadline");
        }
        Regulation regulation = regulation(deadline);
        return new PausableTerm(deadline, regulation, grounds(deadline, regulation));
    }

    /** A term runs under the version of the regulation that its edition was made under. */
    private Regulation regulation(Deadline deadline) {
        if (!deadline.legal()) {
            return regulations.of(deadline.authority());
        }
        Publication publication = publications.require(UUID.fromString(deadline.subject()));
        int version =
                editions.require(publication.authority(), publication.edition()).regulationVersion();
        return regulations.of(deadline.authority(), version);
    }

    private static List<Regulation.Pause> grounds(Deadline deadline, Regulation regulation) {
        PublicationTerm term = regulation.publicationTerm();
        return deadline.legal() && term != null ? term.pauses() : List.of();
    }
}
