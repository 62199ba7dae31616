package org.touchpointregister.workflow.publication;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.step.Actor;

/** The publisher says that the edition is placed. */
@Component
class PublishEdition implements TaskListener {

    private final Publications publications;
    private final PublishAnswerReader reader;
    private final Actor actor;

    PublishEdition(Publications publications, PublishAnswerReader reader, Actor actor) {
        this.publications = publications;
        this.reader = reader;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String id = PublicationFlow.PUBLICATION_ID.require(task);
        publications.submit(
                UUID.fromString(id),
                reader.read(name -> (String) task.getVariable(name), task.getTenantId(), actor.of(task)));
    }
}
