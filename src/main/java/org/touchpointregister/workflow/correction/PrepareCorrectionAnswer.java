package org.touchpointregister.workflow.correction;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.CorrectionCheck;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** What the domain says of a correction before a second person sees it. */
@Component
class PrepareCorrectionAnswer implements AnswerCheck {

    private final CorrectionCheck check;

    PrepareCorrectionAnswer(CorrectionCheck check) {
        this.check = check;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        String id = String.valueOf(answer.variables().get(ActCorrectionFlow.CORRECTION_ID.name()));
        return check.check(
                UUID.fromString(id),
                CorrectionReader.read(name -> answer.value(name).orElse(null)));
    }
}
