package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.workflow.ActApprovalFlow;

/** The act ends without effect; its changes wait for another one. */
@Component
class ReleaseChanges implements JavaDelegate {

    private final ApprovingActs acts;

    ReleaseChanges(ApprovingActs acts) {
        this.acts = acts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acts.release(UUID.fromString(ActApprovalFlow.ACT_ID.require(execution)));
    }
}
