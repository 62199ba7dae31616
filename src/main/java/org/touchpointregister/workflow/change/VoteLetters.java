package org.touchpointregister.workflow.change;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.BallotOutcome;
import org.touchpointregister.change.Voting;
import org.touchpointregister.notification.NoticeKind;

/** Tells those who took part in a change what the working group decided. */
@Component
class VoteLetters {

    /** A return is told once the secretary has put the remarks together. */
    private static final Map<BallotOutcome, NoticeKind> AT_ONCE =
            Map.of(BallotOutcome.ACCEPT, NoticeKind.ACCEPTED, BallotOutcome.DECLINE, NoticeKind.DECLINED);

    private final ChangeLetters letters;
    private final Voting voting;

    VoteLetters(ChangeLetters letters, Voting voting) {
        this.letters = letters;
        this.voting = voting;
    }

    BallotOutcome decided(VariableScope scope, Ballot ballot) {
        BallotOutcome outcome = Objects.requireNonNull(ballot.outcome());
        Optional.ofNullable(AT_ONCE.get(outcome))
                .ifPresent(kind -> letters.decided(scope, kind, voting.remarks(ballot), "group:" + ballot.id()));
        return outcome;
    }

    void returned(VariableScope scope, Ballot ballot) {
        letters.decided(scope, NoticeKind.RETURNED, ballot.remark(), "group:" + ballot.id());
    }
}
