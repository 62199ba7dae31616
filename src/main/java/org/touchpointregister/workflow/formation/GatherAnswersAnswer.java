package org.touchpointregister.workflow.formation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.Collected;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.InitialFormationFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** What the domain says before {@code gatherAnswers} is completed. */
@Component
class GatherAnswersAnswer implements AnswerCheck {

    private final Formations formations;

    GatherAnswersAnswer(Formations formations) {
        this.formations = formations;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        return formations.obstacles(
                UUID.fromString(String.valueOf(answer.variables().get(InitialFormationFlow.FORMATION_ID.name()))),
                Collected.of(answer.value(InitialFormationFlow.DECISION.name()).orElseThrow()));
    }
}
