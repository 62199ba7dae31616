package org.touchpointregister.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.touchpointregister.regulation.Regulation.VotingRule;
import org.touchpointregister.regulation.Regulation.VotingRule.MajorityOf;

/** Counts a vote by the rule of the regulation: quorum, majority, and the chair where exactly half agree. */
record Tally(VotingRule rule, List<Vote> votes) {

    /** What no further vote can change any more. */
    Optional<BallotOutcome> settled() {
        return isQuorate() ? carried(votes.size()) : Optional.empty();
    }

    /** What the vote came to once nobody else will vote. */
    BallotOutcome atTheEnd() {
        if (!isQuorate()) {
            return BallotOutcome.NO_QUORUM;
        }
        int base = rule.majorityOf() == MajorityOf.ENTITLED ? votes.size() : cast();
        return carried(base).orElse(BallotOutcome.NO_MAJORITY);
    }

    private boolean isQuorate() {
        return isQuorate(rule, cast(), votes.size());
    }

    static boolean isQuorate(VotingRule rule, int tookPart, int entitled) {
        return tookPart > 0 && tookPart * 100 >= rule.quorumPercent() * entitled;
    }

    /** Whether so many votes carry a decision; {@code withChair} tells whether the chair is among them. */
    static boolean carries(VotingRule rule, int inFavour, int base, boolean withChair) {
        return inFavour * 2 > base || (inFavour > 0 && inFavour * 2 == base && rule.chairDecidesOnTie() && withChair);
    }

    private Optional<BallotOutcome> carried(int base) {
        return Stream.of(VoteChoice.values())
                .filter(choice -> carries(rule, inFavour(choice), base, chairSaid(choice)))
                .map(BallotOutcome::of)
                .findFirst();
    }

    private int cast() {
        return (int) votes.stream().filter(vote -> vote.choice() != null).count();
    }

    private int inFavour(VoteChoice choice) {
        return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
    }

    private boolean chairSaid(VoteChoice choice) {
        return votes.stream().anyMatch(vote -> vote.chair() && vote.choice() == choice);
    }
}
