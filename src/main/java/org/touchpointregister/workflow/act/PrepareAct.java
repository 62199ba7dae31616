package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.PaperSigning;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.Actor;

/** The draft goes to those who are to agree and to the head, or is given up. */
@Component
class PrepareAct implements TaskListener {

    private final PaperSigning paper;
    private final ApprovingActs acts;
    private final AgreementOutcome outcome;
    private final Actor actor;

    PrepareAct(PaperSigning paper, ApprovingActs acts, AgreementOutcome outcome, Actor actor) {
        this.paper = paper;
        this.acts = acts;
        this.outcome = outcome;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID act = UUID.fromString(ActApprovalFlow.ACT_ID.require(task));
        paper.prepared(act, actor.of(task), ActApprovalFlow.DECISION.require(task));
        ActApprovalFlow.CONTENT_HASH.set(
                task.getExecution(), acts.require(act).printedHash().orElse(null));
        ActApprovalFlow.SIGNING.set(task.getExecution(), acts.require(act).onPaper() ? "paper" : "system");
        outcome.keep(task.getExecution());
    }
}
