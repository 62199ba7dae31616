package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.RegistrationCheck;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** What the domain says of the clerk's entries before the task is completed. */
@Component
class RegisterActAnswer implements AnswerCheck {

    private final RegistrationReader reader;
    private final RegistrationCheck check;

    RegisterActAnswer(RegistrationReader reader, RegistrationCheck check) {
        this.reader = reader;
        this.check = check;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        UUID actId = UUID.fromString(String.valueOf(answer.variables().get(ActApprovalFlow.ACT_ID.name())));
        check.check(actId, reader.read(name -> answer.value(name).orElse(null), actId, ""));
        return List.of();
    }
}
