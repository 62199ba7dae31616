package org.touchpointregister.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulation.VotingRule;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;

/** Votes of the working group on changes; every verb runs in the transaction of the workflow's step. */
@Service
@Transactional
public class Voting {

    private final BallotRepository ballots;
    private final VoteRepository votes;
    private final Electorate electorate;
    private final Changes changes;
    private final Overtaken overtaken;
    private final Regulations regulations;
    private final Clock clock;

    Voting(
            BallotRepository ballots,
            VoteRepository votes,
            Electorate electorate,
            Changes changes,
            Overtaken overtaken,
            Regulations regulations,
            Clock clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.electorate = electorate;
        this.changes = changes;
        this.overtaken = overtaken;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** Opens a vote among those entitled today; after one that decided nothing, the next. */
    public void open(UUID changeId) {
        ChangeRequest change = changes.require(changeId);
        VotingRule rule = regulations
                .of(change.authority(), change.regulationVersion())
                .keeper()
                .voting();
        Ballot before = last(changeId)
                .filter(ballot -> ballot.round() == change.round())
                .orElse(null);
        Ballot ballot = ballots.save(new Ballot(
                change, Objects.requireNonNull(rule, "A working group has a rule"), clock.instant(), before));
        votes.saveAll(electorate.votes(ballot.id(), change));
    }

    /** Logins of those entitled in the vote that is open. */
    @Transactional(readOnly = true)
    public List<String> voters(UUID changeId) {
        return of(requireOpen(changeId)).stream().map(Vote::login).toList();
    }

    /** Whether this person may give that member's vote: the member, or who stands in for them. */
    @Transactional(readOnly = true)
    public boolean mayVoteFor(String member, String login, UUID changeId) {
        return electorate.mayVoteFor(member, login, changes.require(changeId));
    }

    /** A member's vote, or none once the term is over; answers whether the decision stands whatever the others say. */
    public boolean cast(UUID changeId, String member, @Nullable VoteAnswer answer) {
        Ballot ballot = requireOpen(changeId);
        List<Vote> all = of(ballot);
        Vote vote = all.stream()
                .filter(one -> one.login().equals(member))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("change.vote.notEntitled"));
        if (answer == null) {
            vote.stayAway();
        } else {
            vote.cast(answer, clock.instant());
        }
        return new Tally(ballot.rule(), all).settled().isPresent();
    }

    /**
     * Closes the vote and carries its decision out; a return waits for the remarks to be put together, and so does an
     * acceptance that came too late for the register as it is now.
     */
    public Ballot close(UUID changeId) {
        Ballot ballot = requireOpen(changeId);
        List<Vote> all = of(ballot);
        BallotOutcome said =
                Optional.ofNullable(ballot.outcome()).orElseGet(() -> new Tally(ballot.rule(), all).atTheEnd());
        boolean late = said == BallotOutcome.ACCEPT && movedUnder(ballot).isPresent();
        BallotOutcome outcome = late ? BallotOutcome.OVERTAKEN : said;
        all.stream().filter(vote -> vote.state() == Vote.State.AWAITED).forEach(Vote::becomeNeedless);
        ballot.close(outcome, clock.instant());
        if (outcome == BallotOutcome.DECLINE || outcome == BallotOutcome.ACCEPT) {
            changes.decideByGroup(changeId, outcome, remarks(ballot));
        }
        return ballot;
    }

    /** The chair names the day until which the group votes again. */
    public void voteAgain(UUID changeId, LocalDate until, String login) {
        last(changeId).orElseThrow().voteAgainUntil(until, login);
    }

    /** The secretary puts the members' remarks together: they go to the department, which answers them. */
    public void consolidate(UUID changeId, String words, String login) {
        last(changeId).orElseThrow().consolidate(words, login);
        changes.returnByGroup(changeId, words, login);
    }

    /** The last vote on the change. */
    @Transactional(readOnly = true)
    public Optional<Ballot> last(UUID changeId) {
        return ballots.findFirstByChangeIdOrderByRoundDescAttemptDesc(changeId);
    }

    /** All votes on the change, the first one first. */
    @Transactional(readOnly = true)
    public List<Ballot> ballots(UUID changeId) {
        return ballots.findByChangeIdOrderByRoundAscAttemptAsc(changeId);
    }

    /** The members' votes, the chair's first. */
    @Transactional(readOnly = true)
    public List<Vote> of(Ballot ballot) {
        return votes.findByBallotIdOrderByChairDescFullName(ballot.id());
    }

    /** The rows that the register has overtaken since the change was submitted, as a sentence names them. */
    @Transactional(readOnly = true)
    public Optional<String> movedUnder(Ballot ballot) {
        return overtaken.positions(changes.require(ballot.changeId()));
    }

    /** What members remarked, one under the other; what the secretary has put together goes before. */
    @Transactional(readOnly = true)
    public @Nullable String remarks(Ballot ballot) {
        if (ballot.remark() != null) {
            return ballot.remark();
        }
        String joined = of(ballot).stream()
                .map(Vote::remark)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return joined.isEmpty() ? null : joined;
    }

    Ballot requireOpen(UUID changeId) {
        return last(changeId)
                .filter(Ballot::open)
                .orElseThrow(() -> Refusal.conflict(
                        "change.wrongState", changes.require(changeId).number()));
    }
}
