package org.touchpointregister.workflow.change;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.Voting;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Lays the members' remarks before the secretary, as many as the field takes; first what moved under the vote. */
@Component
class GatherRemarks implements TaskListener {

    private static final int LONGEST = 4000;

    private final Voting voting;
    private final Sentences sentences;

    GatherRemarks(Voting voting, Sentences sentences) {
        this.voting = voting;
        this.sentences = sentences;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID changeId = UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task));
        RegisterChangeFlow.REMARK.set(
                task,
                voting.last(changeId)
                        .map(ballot -> Stream.of(moved(ballot), Optional.ofNullable(voting.remarks(ballot)))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining("\n")))
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                        .orElse(null));
    }

    private Optional<String> moved(Ballot ballot) {
        return voting.movedUnder(ballot).map(rows -> sentences.text("change.vote.overtakenRemark", rows));
    }
}
