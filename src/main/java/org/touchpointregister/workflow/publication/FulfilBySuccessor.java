package org.touchpointregister.workflow.publication;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.workflow.PublicationFlow;

/** A later edition was published: this one stands in it, and is judged by that time. */
@Component
class FulfilBySuccessor implements JavaDelegate {

    private final Publications publications;
    private final PublicationEnd end;
    private final PublishedLetters letters;

    FulfilBySuccessor(Publications publications, PublicationEnd end, PublishedLetters letters) {
        this.publications = publications;
        this.end = end;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(PublicationFlow.PUBLICATION_ID.require(execution));
        publications.fulfilBySuccessor(id);
        Publication publication = publications.require(id);
        end.ended(publication);
        letters.tell(execution, publication);
    }
}
