package org.touchpointregister.workflow.publication;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.SecondOpinion;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.step.Actor;

/** A second person has looked at the evidence of a placement that no program can check. */
@Component
class ConfirmPublication implements TaskListener {

    private final Publications publications;
    private final PublicationEnd end;
    private final Actor actor;

    ConfirmPublication(Publications publications, PublicationEnd end, Actor actor) {
        this.publications = publications;
        this.end = end;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean confirmed = "confirm".equals(PublicationFlow.DECISION.require(task));
        String remark = PublicationFlow.REMARK.find(task).orElse(null);
        end.looked(
                task.getExecution(),
                publications.decide(
                        UUID.fromString(PublicationFlow.PUBLICATION_ID.require(task)),
                        new SecondOpinion(actor.of(task), confirmed, remark)));
    }
}
