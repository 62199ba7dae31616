package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.Actor;

/** The clerk registers the signed act. */
@Component
class RegisterAct implements TaskListener {

    private final ApprovingActs acts;
    private final RegistrationReader reader;
    private final Actor actor;

    RegisterAct(ApprovingActs acts, RegistrationReader reader, Actor actor) {
        this.acts = acts;
        this.reader = reader;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        acts.register(
                UUID.fromString(ActApprovalFlow.ACT_ID.require(task)),
                reader.read(
                        name -> (String) task.getVariable(name),
                        UUID.fromString(ActApprovalFlow.ACT_ID.require(task)),
                        actor.of(task)));
    }
}
