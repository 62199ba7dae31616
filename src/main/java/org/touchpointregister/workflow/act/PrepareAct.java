package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.workflow.ActApprovalFlow;

/** The draft goes to those who are to agree and to the head, or is given up. */
@Component
class PrepareAct implements TaskListener {

    private final ApprovingActs acts;
    private final AgreementOutcome outcome;

    PrepareAct(ApprovingActs acts, AgreementOutcome outcome) {
        this.acts = acts;
        this.outcome = outcome;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID act = UUID.fromString(ActApprovalFlow.ACT_ID.require(task));
        acts.prepared(act, ActApprovalFlow.DECISION.require(task));
        ActApprovalFlow.CONTENT_HASH.set(
                task.getExecution(), acts.require(act).printedHash().orElse(null));
        outcome.keep(task.getExecution());
    }
}
