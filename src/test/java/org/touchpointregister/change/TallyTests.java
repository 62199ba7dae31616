package org.touchpointregister.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulation.VotingRule;
import org.touchpointregister.regulation.Regulation.VotingRule.MajorityOf;
import org.touchpointregister.testing.Clause;

/** The first letter of a vote is the chair's: a accept, r return, d decline, - absent. */
class TallyTests {

    @ParameterizedTest
    @CsvSource({
        // votes, quorum, majority of, the chair decides, what it comes to, settled
        "aa--, 50, ENTITLED, true, ACCEPT, true",
        "-aa-, 50, ENTITLED, true, NO_MAJORITY, false",
        "aa--, 50, ENTITLED, false, NO_MAJORITY, false",
        "aaa-, 50, ENTITLED, false, ACCEPT, true",
        "a---, 50, ENTITLED, true, NO_QUORUM, false",
        "aaa-, 100, ENTITLED, true, NO_QUORUM, false",
        "raar, 50, ENTITLED, true, RETURN, true",
        "draa, 50, ENTITLED, true, NO_MAJORITY, false",
        "rad-, 50, ENTITLED, true, NO_MAJORITY, false",
        "-ddd, 50, ENTITLED, true, DECLINE, true",
        "-aa-, 50, VOTING, true, ACCEPT, false",
        "ar--, 50, VOTING, true, ACCEPT, false",
        "----, 50, VOTING, true, NO_QUORUM, false",
        "'', 50, ENTITLED, true, NO_QUORUM, false"
    })
    @Clause("R-43")
    void aVoteIsCountedByTheRuleOfTheRegulation(
            String said, int quorum, MajorityOf majority, boolean chair, BallotOutcome outcome, boolean settled) {
        Tally tally = new Tally(new VotingRule(quorum, majority, chair, "none"), votes(said));

        assertThat(tally.atTheEnd()).isEqualTo(outcome);
        assertThat(tally.settled().isPresent()).isEqualTo(settled);
    }

    private static List<Vote> votes(String said) {
        List<Vote> votes = new ArrayList<>();
        for (int place = 0; place < said.length(); place++) {
            Person member = new Person("m" + place, "Member " + place, "member", "m@example.org", null);
            Vote vote = new Vote(UUID.randomUUID(), member, place == 0, null);
            switch (said.charAt(place)) {
                case 'a' -> vote.cast(new VoteAnswer(member.login(), VoteChoice.ACCEPT, null), Instant.EPOCH);
                case 'r' -> vote.cast(new VoteAnswer(member.login(), VoteChoice.RETURN, null), Instant.EPOCH);
                case 'd' -> vote.cast(new VoteAnswer(member.login(), VoteChoice.DECLINE, null), Instant.EPOCH);
                default -> vote.stayAway();
            }
            votes.add(vote);
        }
        return votes;
    }
}
