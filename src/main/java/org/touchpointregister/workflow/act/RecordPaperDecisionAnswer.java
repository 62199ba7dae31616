package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.HeadAnswer;
import org.touchpointregister.act.RegistrationCheck;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;
import org.touchpointregister.workflow.step.OwnWork;

/** A paper is recorded by somebody else than who prepared the act, and a signed one with everything a registration asks. */
@Component
class RecordPaperDecisionAnswer implements AnswerCheck {

    private final OwnWork ownWork;
    private final RegistrationReader reader;
    private final RegistrationCheck check;

    RecordPaperDecisionAnswer(OwnWork ownWork, RegistrationReader reader, RegistrationCheck check) {
        this.ownWork = ownWork;
        this.reader = reader;
        this.check = check;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        UUID act = UUID.fromString(String.valueOf(answer.variables().get(ActApprovalFlow.ACT_ID.name())));
        if (answer.person() != null && ownWork.prepared(answer.person(), act)) {
            throw Refusal.forbidden("act.paper.ownWork");
        }
        HeadAnswer decided = new HeadAnswer(
                Objects.requireNonNullElse(answer.person(), ""),
                answer.value(ActApprovalFlow.DECISION.name()).orElse(""),
                null);
        Optional.ofNullable(reader.readIfSigned(name -> answer.value(name).orElse(null), act, decided))
                .ifPresent(signed -> check.check(act, signed));
        return List.of();
    }
}
