package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Voting;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Lays the members' remarks before the secretary, as many as the field takes. */
@Component
class GatherRemarks implements TaskListener {

    private static final int LONGEST = 4000;

    private final Voting voting;

    GatherRemarks(Voting voting) {
        this.voting = voting;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID changeId = UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task));
        RegisterChangeFlow.REMARK.set(
                task,
                voting.last(changeId)
                        .map(voting::remarks)
                        .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                        .orElse(null));
    }
}
