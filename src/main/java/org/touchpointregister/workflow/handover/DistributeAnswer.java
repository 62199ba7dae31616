package org.touchpointregister.workflow.handover;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.handover.Distribution;
import org.touchpointregister.handover.Shares;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.HandoverFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** What the domain says before {@code distribute} is completed. */
@Component
class DistributeAnswer implements AnswerCheck {

    private final Distribution distribution;

    DistributeAnswer(Distribution distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        return distribution.obstacles(
                UUID.fromString(String.valueOf(answer.variables().get(HandoverFlow.HANDOVER_ID.name()))),
                new Shares(
                        answer.value(HandoverFlow.HEIR.name()).orElse(null),
                        answer.value(HandoverFlow.EXCLUDED.name()).orElse(null)));
    }
}
