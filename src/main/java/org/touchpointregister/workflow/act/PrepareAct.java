package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.workflow.ActApprovalFlow;

/** The draft goes to the head, or is given up. */
@Component
class PrepareAct implements TaskListener {

    private final ApprovingActs acts;

    PrepareAct(ApprovingActs acts) {
        this.acts = acts;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID act = UUID.fromString(ActApprovalFlow.ACT_ID.require(task));
        acts.prepared(act, ActApprovalFlow.DECISION.require(task));
        ActApprovalFlow.CONTENT_HASH.set(
                task.getExecution(), acts.require(act).printedHash().orElse(null));
    }
}
