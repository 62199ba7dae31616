package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.HeadAnswer;
import org.touchpointregister.act.PaperSigning;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.Actor;

/** The clerk records what the head decided on the printed act; a signed one is registered with it. */
@Component
class RecordPaperDecision implements TaskListener {

    private final PaperSigning paper;
    private final RegistrationReader reader;
    private final ActLetters letters;
    private final Actor actor;

    RecordPaperDecision(PaperSigning paper, RegistrationReader reader, ActLetters letters, Actor actor) {
        this.paper = paper;
        this.reader = reader;
        this.letters = letters;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID act = UUID.fromString(ActApprovalFlow.ACT_ID.require(task));
        HeadAnswer answer = new HeadAnswer(
                actor.of(task),
                ActApprovalFlow.DECISION.require(task),
                ActApprovalFlow.REMARK.find(task).orElse(null));
        paper.record(act, answer, reader.readIfSigned(name -> (String) task.getVariable(name), act, answer));
        letters.decidedOnPaper(task, answer);
        letters.wayIsFree(task);
    }
}
