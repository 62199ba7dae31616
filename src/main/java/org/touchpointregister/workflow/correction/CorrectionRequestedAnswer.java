package org.touchpointregister.workflow.correction;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** The number of an edition is a number. */
@Component
class CorrectionRequestedAnswer implements AnswerCheck {

    @Override
    public List<FieldSentence> check(Answered answer) {
        return answer
                .value(ActCorrectionFlow.CORRECTED_EDITION.name())
                .filter(text -> !text.matches("[1-9]\\d{0,5}"))
                .map(text -> FieldSentence.of("correctedEdition", "workflow.answer.notAnEdition"))
                .stream()
                .toList();
    }

    static EditionNumber number(String text) {
        return new EditionNumber(Integer.parseInt(text));
    }
}
