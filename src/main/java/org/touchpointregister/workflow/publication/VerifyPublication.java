package org.touchpointregister.workflow.publication;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.workflow.PublicationFlow;

/** Confirms what was placed; the built-in site switches to the edition. */
@Component
class VerifyPublication implements JavaDelegate {

    private final Publications publications;
    private final PublicationEnd end;

    VerifyPublication(Publications publications, PublicationEnd end) {
        this.publications = publications;
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(PublicationFlow.PUBLICATION_ID.require(execution));
        end.looked(execution, publications.verify(id));
    }
}
