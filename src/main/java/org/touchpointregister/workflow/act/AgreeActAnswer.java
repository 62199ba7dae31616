package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.AgreementSheet;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** Only who still holds the post speaks for it, also where the task was taken before. */
@Component
class AgreeActAnswer implements AnswerCheck {

    private final AgreementSheet sheet;

    AgreeActAnswer(AgreementSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        String line = String.valueOf(answer.variables().get(ActApprovalFlow.AGREEMENT_LINE.name()));
        if (answer.person() != null
                && sheet.mayAnswer(UUID.fromString(line)).stream()
                        .noneMatch(person -> person.login().equals(answer.person()))) {
            throw Refusal.forbidden("act.agreement.notYourPost");
        }
        return List.of();
    }
}
