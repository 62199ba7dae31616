package org.touchpointregister.workflow.correction;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.deadline.DeadlineCorrections;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationTerms;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Editions;
import org.touchpointregister.workflow.step.PublicationDates;
import org.touchpointregister.workflow.step.StepDeadlines;

/** Counts the terms of all editions of an act anew: stored deadlines, tasks, timers, and what was judged by them. */
@Component
class CorrectedTerms {

    private final Publications publications;
    private final PublicationTerms terms;
    private final Editions editions;
    private final DeadlineCorrections deadlines;
    private final PublicationDates engine;

    CorrectedTerms(
            Publications publications,
            PublicationTerms terms,
            Editions editions,
            DeadlineCorrections deadlines,
            PublicationDates engine) {
        this.publications = publications;
        this.terms = terms;
        this.editions = editions;
        this.deadlines = deadlines;
        this.engine = engine;
    }

    void of(ApprovingAct act) {
        String because = Objects.requireNonNull(act.corrected()).ground();
        publications.of(act.authority()).stream()
                .filter(publication -> editions.require(publication.authority(), publication.edition())
                        .ground()
                        .id()
                        .equals(act.id()))
                .forEach(publication -> restate(publication, because));
    }

    private void restate(Publication publication, String because) {
        deadlines
                .restate(StepDeadlines.ofPublication(publication.id().toString()), terms.sheetFor(publication))
                .ifPresent(engine::follow);
        publications.judgeAgain(publication.id(), because);
    }
}
