package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.VoteAnswer;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.change.Voting;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Actor;

/** A member of the working group votes, or the term runs out without a vote. */
@Component
class VoteOnChange implements TaskListener {

    private final Voting voting;
    private final Actor actor;

    VoteOnChange(Voting voting, Actor actor) {
        this.voting = voting;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean settled = voting.cast(
                UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task)),
                RegisterChangeFlow.VOTER.require(task),
                RegisterChangeFlow.DECISION
                        .find(task)
                        .map(word -> new VoteAnswer(
                                actor.of(task),
                                VoteChoice.of(word),
                                RegisterChangeFlow.REMARK.find(task).orElse(null)))
                        .orElse(null));
        RegisterChangeFlow.VOTE_SETTLED.set(task.getExecution(), settled);
    }
}
