package org.touchpointregister.workflow.publication;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.PublicationFlow;

/** Where the regulation wants an edition published; named {@code publicationTargets} in the diagrams; expressions reach public types only. */
@Component
public class PublicationTargets {

    private final Regulations regulations;

    PublicationTargets(Regulations regulations) {
        this.regulations = regulations;
    }

    /** Codes of the targets that a publication is opened for. */
    public List<String> of(DelegateExecution execution) {
        return regulations
                .of(new AuthorityId(PublicationFlow.AUTHORITY.require(execution)))
                .publicationTargets()
                .stream()
                .map(PublicationTarget::code)
                .toList();
    }
}
