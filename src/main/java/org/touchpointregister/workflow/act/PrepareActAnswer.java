package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** A task taken while in office is not answered after the powers ended. */
@Component
class PrepareActAnswer implements AnswerCheck {

    private final ApprovingActs acts;
    private final People people;

    PrepareActAnswer(ApprovingActs acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        String id = String.valueOf(answer.variables().get(ActApprovalFlow.ACT_ID.name()));
        ApprovingAct act = acts.require(UUID.fromString(id));
        if (answer.person() != null && !people.holds(answer.person(), act.authority(), Role.AUTHORISED)) {
            throw Refusal.forbidden("act.powersEnded");
        }
        boolean onPaper = answer.value(ActApprovalFlow.DECISION.name())
                .filter("paper"::equals)
                .isPresent();
        return onPaper && !acts.formOf(act.id()).onPaperAllowed()
                ? List.of(FieldSentence.of(ActApprovalFlow.DECISION.name(), "act.paper.notAllowed"))
                : List.of();
    }
}
