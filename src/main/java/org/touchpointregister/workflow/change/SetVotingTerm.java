package org.touchpointregister.workflow.change;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Voting;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Actor;

/** Nothing was decided: the chair names the day until which the group votes again. */
@Component
class SetVotingTerm implements TaskListener {

    private final Voting voting;
    private final Actor actor;

    SetVotingTerm(Voting voting, Actor actor) {
        this.voting = voting;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        voting.voteAgain(
                UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task)),
                LocalDate.parse(RegisterChangeFlow.VOTE_UNTIL.require(task)),
                actor.of(task));
    }
}
