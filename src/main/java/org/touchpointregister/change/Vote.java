package org.touchpointregister.change;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Powers;

/** One entitled member's vote on a change, with name, post and ground of powers as they were that day. */
@Entity
@Table(name = "vote")
public class Vote {

    @Id
    private UUID id;

    private UUID ballotId;
    private String login;
    private String fullName;
    private String post;
    private boolean chair;

    @Embedded
    private @Nullable Powers powers;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable VoteChoice choice;

    private @Nullable String remark;
    private @Nullable String castBy;
    private @Nullable Instant castAt;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    Vote(UUID ballotId, Person member, boolean chair, @Nullable Powers powers) {
        this.id = UUID.randomUUID();
        this.ballotId = ballotId;
        this.login = member.login();
        this.fullName = member.fullName();
        this.post = member.post();
        this.chair = chair;
        this.powers = powers;
        this.state = State.AWAITED;
    }

    void cast(VoteAnswer answer, Instant at) {
        this.state = State.CAST;
        this.choice = answer.choice();
        this.remark = answer.remark();
        this.castBy = answer.login();
        this.castAt = at;
    }

    /** Took part in the session whose minutes hold the result. */
    void takePart() {
        this.state = State.PRESENT;
        this.choice = null;
    }

    void stayAway() {
        this.state = State.ABSENT;
        this.choice = null;
    }

    /** The vote was over before this member had voted. */
    void becomeNeedless() {
        this.state = State.NEEDLESS;
    }

    public UUID ballotId() {
        return ballotId;
    }

    public String login() {
        return login;
    }

    public String fullName() {
        return fullName;
    }

    public String post() {
        return post;
    }

    public boolean chair() {
        return chair;
    }

    public @Nullable Powers powers() {
        return powers;
    }

    public State state() {
        return state;
    }

    public @Nullable VoteChoice choice() {
        return choice;
    }

    public @Nullable String remark() {
        return remark;
    }

    /** Who voted: the member, or the substitute on the member's behalf. */
    public @Nullable String castBy() {
        return castBy;
    }

    /** Whether somebody else voted: the substitute of the member. */
    public boolean castByAnother() {
        return castBy != null && !castBy.equals(login);
    }

    public @Nullable Instant castAt() {
        return castAt;
    }

    /** Awaited until the member votes, the term is over, or the vote is settled without this member. */
    public enum State {
        AWAITED,
        CAST,
        ABSENT,
        NEEDLESS,
        PRESENT
    }
}
