package org.touchpointregister.workflow.publication;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.workflow.PublicationFlow;

/** Where the regulation that an edition was made under wants it published; named {@code publicationTargets} in the diagrams; expressions reach public types only. */
@Component
public class PublicationTargets {

    private final Editions editions;
    private final Regulations regulations;

    PublicationTargets(Editions editions, Regulations regulations) {
        this.editions = editions;
        this.regulations = regulations;
    }

    /** Codes of the targets that a publication of the edition at hand is opened for. */
    public List<String> of(DelegateExecution execution) {
        Edition edition = editions.require(
                new AuthorityId(PublicationFlow.AUTHORITY.require(execution)),
                new EditionNumber(PublicationFlow.EDITION_NUMBER.require(execution)));
        return regulations.of(edition.authority(), edition.regulationVersion()).publicationTargets().stream()
                .map(PublicationTarget::code)
                .toList();
    }
}
