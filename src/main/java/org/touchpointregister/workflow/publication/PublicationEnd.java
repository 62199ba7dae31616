package org.touchpointregister.workflow.publication;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.Verification;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.Variable;
import org.touchpointregister.workflow.step.CloseDeadline;
import org.touchpointregister.workflow.step.StepDeadlines;

/** What follows a confirmed publication: its deadline is closed, lower editions are fulfilled, those who took part are told. */
@Component
class PublicationEnd {

    private final Publications publications;
    private final PublishedLetters letters;
    private final CloseDeadline deadline;
    private final RuntimeService runtime;

    PublicationEnd(
            Publications publications, PublishedLetters letters, CloseDeadline deadline, RuntimeService runtime) {
        this.publications = publications;
        this.letters = letters;
        this.deadline = deadline;
        this.runtime = runtime;
    }

    /** Tells the process what a look at the place came to; does no more where the publication was not confirmed. */
    void looked(DelegateExecution execution, Verification verification) {
        PublicationFlow.VERIFIED.set(execution, verification.verified());
        PublicationFlow.OUTCOME.set(execution, verification.outcome().name());
        set(execution, PublicationFlow.SENT_BACK, verification.message());
        set(execution, PublicationFlow.ASK_AGAIN_AT, verification.askAgainAt());
        set(execution, PublicationFlow.TIMELINESS, verification.timeliness());
        if (verification.verified()) {
            Publication publication =
                    publications.require(UUID.fromString(PublicationFlow.PUBLICATION_ID.require(execution)));
            ended(publication);
            supersede(publication);
            letters.tell(execution, publication);
        }
    }

    /** Closes the deadline of a publication that is over. */
    void ended(Publication publication) {
        deadline.close(StepDeadlines.ofPublication(publication.id().toString()));
    }

    private static void set(DelegateExecution execution, Variable<String> variable, @Nullable Object value) {
        execution.setVariable(variable.name(), value == null ? null : value.toString());
    }

    private void supersede(Publication publication) {
        List<Publication> overtaken =
                publications.openLowerThan(publication.authority(), publication.target(), publication.edition());
        for (Publication lower : overtaken) {
            runtime.createMessageCorrelation(PublicationFlow.EDITION_SUPERSEDED)
                    .processInstanceVariableEquals(
                            PublicationFlow.PUBLICATION_ID.name(), lower.id().toString())
                    .correlateAll();
        }
    }
}
