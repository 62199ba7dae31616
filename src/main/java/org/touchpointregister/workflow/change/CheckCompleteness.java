package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.CheckAnswer;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.CheckOutcome;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Actor;

/** The authorised person decides on completeness and conformity. */
@Component
class CheckCompleteness implements TaskListener {

    private final CheckOutcome outcome;
    private final Actor actor;
    private final ChangeLetters letters;

    CheckCompleteness(CheckOutcome outcome, Actor actor, ChangeLetters letters) {
        this.outcome = outcome;
        this.actor = actor;
        this.letters = letters;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID changeId = UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task));
        CheckDecision decision = CheckDecision.of(RegisterChangeFlow.DECISION.require(task));
        String remark = RegisterChangeFlow.REMARK.find(task).orElse(null);
        CheckOutcome.Way way = outcome.decide(changeId, new CheckAnswer(actor.of(task), decision, remark));
        RegisterChangeFlow.ACT_REQUIRED.set(task.getExecution(), way.actRequired());
        RegisterChangeFlow.GROUP_DECIDES.set(task.getExecution(), way.groupDecides());
        letters.decided(task, decision, remark);
    }
}
