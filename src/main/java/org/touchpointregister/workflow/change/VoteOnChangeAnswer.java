package org.touchpointregister.workflow.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Voting;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** A person never votes on what their own unit submitted, whoever assigned the task to them (requirements E). */
@Component
class VoteOnChangeAnswer implements AnswerCheck {

    private final Voting voting;

    VoteOnChangeAnswer(Voting voting) {
        this.voting = voting;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        UUID changeId = UUID.fromString(String.valueOf(answer.variables().get(RegisterChangeFlow.CHANGE_ID.name())));
        String member = String.valueOf(answer.variables().get(RegisterChangeFlow.VOTER.name()));
        if (answer.person() != null && !voting.mayVoteFor(member, answer.person(), changeId)) {
            throw Refusal.forbidden("change.vote.ownUnit");
        }
        return List.of();
    }
}
