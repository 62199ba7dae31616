package org.touchpointregister.workflow.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ReadyToSubmit;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** What the domain says before {@code prepareChange} is completed. */
@Component
class PrepareChangeAnswer implements AnswerCheck {

    private final ReadyToSubmit readyToSubmit;

    PrepareChangeAnswer(ReadyToSubmit readyToSubmit) {
        this.readyToSubmit = readyToSubmit;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        return readyToSubmit.check(
                UUID.fromString(String.valueOf(answer.variables().get(RegisterChangeFlow.CHANGE_ID.name()))),
                answer.person());
    }
}
