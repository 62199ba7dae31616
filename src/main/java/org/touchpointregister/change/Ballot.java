package org.touchpointregister.change;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation.VotingRule;
import org.touchpointregister.regulation.Regulation.VotingRule.MajorityOf;

/** One vote of the working group on a change, with the rule it was held by; a failed one is followed by another. */
@Entity
@Table(name = "ballot")
public class Ballot {

    @Id
    private UUID id;

    private UUID changeId;
    private int round;
    private int attempt;
    private int quorumPercent;

    @Enumerated(EnumType.STRING)
    private MajorityOf majorityOf;

    private boolean chairDecidesOnTie;
    private String clause;
    private Instant openedAt;
    private @Nullable LocalDate until;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable BallotOutcome outcome;

    @Embedded
    private @Nullable SessionMinutes minutes;

    private @Nullable String remark;
    private @Nullable String remarkBy;
    private @Nullable LocalDate nextUntil;
    private @Nullable String nextSetBy;

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {}

    Ballot(ChangeRequest change, VotingRule rule, Instant openedAt, @Nullable Ballot before) {
        this.id = UUID.randomUUID();
        this.changeId = change.id();
        this.round = change.round();
        this.attempt = before == null ? 1 : before.attempt + 1;
        this.quorumPercent = rule.quorumPercent();
        this.majorityOf = rule.majorityOf();
        this.chairDecidesOnTie = rule.chairDecidesOnTie();
        this.clause = rule.clause();
        this.openedAt = openedAt;
        this.until = before == null ? null : before.nextUntil;
    }

    void close(BallotOutcome with, Instant at) {
        this.outcome = with;
        this.closedAt = at;
    }

    /** The group sat together: the minutes hold the result. */
    void decideInSession(SessionMinutes held, BallotOutcome with, @Nullable String words) {
        this.minutes = held;
        this.outcome = with;
        this.remark = words;
    }

    void consolidate(String words, String login) {
        this.remark = words;
        this.remarkBy = login;
    }

    void voteAgainUntil(LocalDate day, String login) {
        this.nextUntil = day;
        this.nextSetBy = login;
    }

    boolean open() {
        return closedAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID changeId() {
        return changeId;
    }

    public int round() {
        return round;
    }

    /** 1 for the first vote of a round, one more each time nothing was decided. */
    public int attempt() {
        return attempt;
    }

    /** The rule as it stood when the vote was opened. */
    public VotingRule rule() {
        return new VotingRule(quorumPercent, majorityOf, chairDecidesOnTie, clause);
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The last day, where the chair has named one; else the internal term runs. */
    public @Nullable LocalDate until() {
        return until;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable BallotOutcome outcome() {
        return outcome;
    }

    /** The session that decided, where the group sat together. */
    public @Nullable SessionMinutes minutes() {
        return minutes;
    }

    /** The members' remarks as the secretary put them together. */
    public @Nullable String remark() {
        return remark;
    }

    public @Nullable String remarkBy() {
        return remarkBy;
    }

    public @Nullable LocalDate nextUntil() {
        return nextUntil;
    }

    public @Nullable String nextSetBy() {
        return nextSetBy;
    }
}
