package org.touchpointregister.workflow.formation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.RegisterAdopted;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.PublishAnswer;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.regulation.Regulations;

/** A register that was taken over is shown on the built-in site at once: it stood before, so no task and no term. */
@Component
class AdoptedPlacement {

    private final Publications publications;
    private final EditionDocuments documents;
    private final Regulations regulations;

    AdoptedPlacement(Publications publications, EditionDocuments documents, Regulations regulations) {
        this.publications = publications;
        this.documents = documents;
        this.regulations = regulations;
    }

    @EventListener
    void place(RegisterAdopted adopted) {
        Edition edition = adopted.edition();
        regulations.of(edition.authority()).publicationTargets().stream()
                .filter(target -> target.kind() == TargetKind.BUILT_IN_SITE)
                .map(Regulation.PublicationTarget::code)
                .forEach(target -> place(edition, target, adopted.login()));
    }

    private void place(Edition edition, String target, String login) {
        documents.render(edition);
        Publication publication = publications.open(edition.authority(), edition.number(), target);
        publications.submit(publication.id(), new PublishAnswer(login, null, null, null, null));
        publications.verify(publication.id());
    }
}
