package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.Voting;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Counts the votes by the regulation's rule and carries the decision out. */
@Component
class CountVotes implements JavaDelegate {

    private final Voting voting;
    private final VoteLetters letters;

    CountVotes(Voting voting, VoteLetters letters) {
        this.voting = voting;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ballot ballot = voting.close(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
        RegisterChangeFlow.VOTE_OUTCOME.set(
                execution, letters.decided(execution, ballot).word());
    }
}
