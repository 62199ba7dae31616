package org.touchpointregister.workflow.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Overtaken;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.change.Voting;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/**
 * A person never votes on what their own unit submitted, whoever assigned the task to them (requirements E), and nobody
 * votes for what the register has overtaken.
 */
@Component
class VoteOnChangeAnswer implements AnswerCheck {

    private final Voting voting;
    private final Overtaken overtaken;

    VoteOnChangeAnswer(Voting voting, Overtaken overtaken) {
        this.voting = voting;
        this.overtaken = overtaken;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        UUID changeId = UUID.fromString(String.valueOf(answer.variables().get(RegisterChangeFlow.CHANGE_ID.name())));
        String member = String.valueOf(answer.variables().get(RegisterChangeFlow.VOTER.name()));
        if (answer.person() != null && !voting.mayVoteFor(member, answer.person(), changeId)) {
            throw Refusal.forbidden("change.vote.ownUnit");
        }
        if (answer.value(RegisterChangeFlow.DECISION.name())
                .filter(VoteChoice.ACCEPT.word()::equals)
                .isPresent()) {
            overtaken.requireNoneToVoteFor(changeId);
        }
        return List.of();
    }
}
