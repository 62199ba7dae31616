package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.BallotOutcome;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.SessionMinutes;
import org.touchpointregister.change.Vote;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.change.Voting;
import org.touchpointregister.regulation.Regulation.VotingRule;
import org.touchpointregister.shared.AuthorityId;

/** Every vote of the working group on the changes: its rule, who voted how by their posts, the minutes of a session. */
@Component
@Order(7)
class VotesPart implements EvidencePart {

    private final Voting voting;
    private final Posts posts;

    VotesPart(Voting voting, Posts posts) {
        this.voting = voting;
        this.posts = posts;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        for (ChangeRequest change : of.changes()) {
            List<Ballot> ballots = voting.ballots(change.id());
            if (!ballots.isEmpty()) {
                into.addJson(
                        "votes/" + change.number() + ".json",
                        ballots.stream()
                                .map(ballot -> data(ballot, change.authority()))
                                .toList());
            }
        }
    }

    private BallotData data(Ballot ballot, AuthorityId authority) {
        SessionMinutes minutes = ballot.minutes();
        return new BallotData(
                ballot.round(),
                ballot.attempt(),
                ballot.rule(),
                posts.moment(ballot.openedAt(), authority),
                ballot.until(),
                posts.moment(ballot.closedAt(), authority),
                ballot.outcome(),
                minutes == null
                        ? null
                        : new MinutesData(
                                minutes.number(), minutes.date(), minutes.inFavour(), posts.of(minutes.enteredBy())),
                voting.of(ballot).stream().map(vote -> data(vote, authority)).toList(),
                voting.remarks(ballot));
    }

    private VoteData data(Vote vote, AuthorityId authority) {
        return new VoteData(
                vote.post(),
                vote.chair(),
                vote.state(),
                vote.choice(),
                vote.remark(),
                vote.castByAnother() ? posts.of(vote.castBy()) : null,
                vote.castByAnother() ? posts.whom(vote.castBy(), vote.login(), vote.castAt()) : null,
                posts.moment(vote.castAt(), authority));
    }

    private record BallotData(
            int round,
            int attempt,
            VotingRule rule,
            @Nullable String openedAt,
            @Nullable LocalDate until,
            @Nullable String closedAt,
            @Nullable BallotOutcome outcome,
            @Nullable MinutesData minutes,
            List<VoteData> votes,
            @Nullable String remarks) {}

    private record MinutesData(
            String number,
            LocalDate date,
            @Nullable Integer inFavour,
            @Nullable String enteredBy) {}

    private record VoteData(
            String post,
            boolean chair,
            Vote.State state,
            @Nullable VoteChoice choice,
            @Nullable String remark,
            @Nullable String castBy,
            @Nullable String castFor,
            @Nullable String castAt) {}
}
