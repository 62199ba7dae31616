package org.touchpointregister.workflow.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.register.Editions;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.workflow.PublicationFlow;

/** Makes the edition's files, byte-identical when repeated. */
@Component
class RenderEdition implements JavaDelegate {

    private final Editions editions;
    private final EditionDocuments documents;

    RenderEdition(Editions editions, EditionDocuments documents) {
        this.editions = editions;
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.render(editions.require(
                new AuthorityId(PublicationFlow.AUTHORITY.require(execution)),
                new EditionNumber(PublicationFlow.EDITION_NUMBER.require(execution))));
    }
}
