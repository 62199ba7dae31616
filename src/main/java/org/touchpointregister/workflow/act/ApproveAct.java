package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.HeadAnswer;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.Actor;

/** The head signs, returns or declines. */
@Component
class ApproveAct implements TaskListener {

    private final ApprovingActs acts;
    private final ActLetters letters;
    private final Actor actor;

    ApproveAct(ApprovingActs acts, ActLetters letters, Actor actor) {
        this.acts = acts;
        this.letters = letters;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        HeadAnswer answer = new HeadAnswer(
                actor.of(task),
                ActApprovalFlow.DECISION.require(task),
                ActApprovalFlow.REMARK.find(task).orElse(null));
        acts.decide(UUID.fromString(ActApprovalFlow.ACT_ID.require(task)), answer);
        letters.decidedByHead(task, answer);
        letters.wayIsFree(task);
    }
}
