package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;
import org.touchpointregister.workflow.step.OwnWork;

/** Who stands in for the head does not decide on an act of their own making (requirements E). */
@Component
class ApproveActAnswer implements AnswerCheck {

    private final OwnWork ownWork;

    ApproveActAnswer(OwnWork ownWork) {
        this.ownWork = ownWork;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        UUID act = UUID.fromString(String.valueOf(answer.variables().get(ActApprovalFlow.ACT_ID.name())));
        if (answer.person() != null && ownWork.approvedInPlace(answer.person(), act)) {
            throw Refusal.forbidden("act.ownWorkInPlace");
        }
        return List.of();
    }
}
