package org.touchpointregister.workflow.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.workflow.PublicationFlow;

/** Opens the publication of an edition at one target. */
@Component
class OpenPublication implements JavaDelegate {

    private final Publications publications;

    OpenPublication(Publications publications) {
        this.publications = publications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Publication publication = publications.open(
                new AuthorityId(PublicationFlow.AUTHORITY.require(execution)),
                new EditionNumber(PublicationFlow.EDITION_NUMBER.require(execution)),
                PublicationFlow.TARGET.require(execution));
        PublicationFlow.TARGET_NAME.set(
                execution, publications.target(publication).officialName());
        PublicationFlow.PUBLICATION_ID.set(execution, publication.id().toString());
        PublicationFlow.NUMBER.set(execution, execution.getProcessBusinessKey());
    }
}
