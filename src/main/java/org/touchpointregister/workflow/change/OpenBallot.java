package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Voting;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Opens the working group's vote among those entitled today. */
@Component
class OpenBallot implements JavaDelegate {

    private final Voting voting;

    OpenBallot(Voting voting) {
        this.voting = voting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        voting.open(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
        RegisterChangeFlow.VOTE_SETTLED.set(execution, false);
    }
}
