package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Voting;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Actor;

/** The secretary puts the members' remarks together for the department. */
@Component
class ConsolidateRemarks implements TaskListener {

    private final Voting voting;
    private final Actor actor;
    private final VoteLetters letters;

    ConsolidateRemarks(Voting voting, Actor actor, VoteLetters letters) {
        this.voting = voting;
        this.actor = actor;
        this.letters = letters;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID changeId = UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task));
        voting.consolidate(changeId, RegisterChangeFlow.REMARK.require(task), actor.of(task));
        letters.returned(task, voting.last(changeId).orElseThrow());
    }
}
