package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.AgreementSheet;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.Actor;

/** Somebody whom the regulation names agrees to the draft, or has remarks. */
@Component
class AgreeAct implements TaskListener {

    private final AgreementSheet sheet;
    private final AgreementOutcome outcome;
    private final ActLetters letters;
    private final Actor actor;

    AgreeAct(AgreementSheet sheet, AgreementOutcome outcome, ActLetters letters, Actor actor) {
        this.sheet = sheet;
        this.outcome = outcome;
        this.letters = letters;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        sheet.answer(
                UUID.fromString(ActApprovalFlow.AGREEMENT_LINE.require(task)),
                actor.of(task),
                ActApprovalFlow.REMARK.find(task).orElse(null));
        outcome.keep(task.getExecution());
        letters.remarked(task);
    }
}
