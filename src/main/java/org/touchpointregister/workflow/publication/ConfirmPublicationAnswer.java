package org.touchpointregister.workflow.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** Who placed an edition never confirms it, whoever assigned the task to them. */
@Component
class ConfirmPublicationAnswer implements AnswerCheck {

    private final Publications publications;

    ConfirmPublicationAnswer(Publications publications) {
        this.publications = publications;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        UUID id = UUID.fromString(String.valueOf(answer.variables().get(PublicationFlow.PUBLICATION_ID.name())));
        String person = answer.person();
        if (person != null && person.equals(publications.require(id).submittedBy())) {
            throw Refusal.forbidden("publication.secondPersonIsTheFirst");
        }
        return List.of();
    }
}
