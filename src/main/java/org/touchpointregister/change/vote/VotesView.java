package org.touchpointregister.change.vote;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.BallotOutcome;
import org.touchpointregister.change.MovedRow;
import org.touchpointregister.change.SessionMinutes;
import org.touchpointregister.change.Vote;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.identity.Powers;
import org.touchpointregister.regulation.Regulation.VotingRule;

/** The votes of the working group on one change, as its page and its minutes show them. */
record VotesView(
        UUID id,
        String number,
        String departmentName,
        String registerTitle,
        String authorityName,
        String group,
        List<Moved> moved,
        List<Held> ballots,
        List<String> rows) {

    /** A row that the register has overtaken while the vote goes on: what it is, and the edition that did it. */
    record Moved(int position, String name, MovedRow.Cause cause, boolean gone) {}

    /** One vote: by what rule, who, and what came of it. */
    record Held(
            int round,
            int attempt,
            ZonedDateTime openedAt,
            @Nullable LocalDate until,
            @Nullable ZonedDateTime closedAt,
            @Nullable BallotOutcome outcome,
            VotingRule rule,
            @Nullable SessionMinutes minutes,
            @Nullable String minutesBy,
            List<Line> lines,
            @Nullable String remark,
            @Nullable LocalDate nextUntil) {

        /** How many voted so, in a session without names the votes its minutes give. */
        long inFavour(VoteChoice choice) {
            return lines.stream().filter(line -> line.choice() == choice).count();
        }

        public long accepting() {
            return inFavour(VoteChoice.ACCEPT);
        }

        public long returning() {
            return inFavour(VoteChoice.RETURN);
        }

        public long declining() {
            return inFavour(VoteChoice.DECLINE);
        }

        /** Those who voted or sat in the session. */
        public long tookPart() {
            return lines.stream()
                    .filter(line -> line.state() == Vote.State.CAST || line.state() == Vote.State.PRESENT)
                    .count();
        }
    }

    /** What one member said; {@code substitute} is the one who voted on the member's behalf. */
    record Line(
            String name,
            String post,
            boolean chair,
            @Nullable Powers powers,
            Vote.State state,
            @Nullable VoteChoice choice,
            @Nullable String remark,
            @Nullable ZonedDateTime castAt,
            @Nullable String substitute) {}
}
