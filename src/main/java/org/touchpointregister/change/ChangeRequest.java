package org.touchpointregister.change;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** A department's request to change its rows of the register: one state, changed only by its verbs. */
@Entity
@Table(name = "change_request")
public class ChangeRequest {

    @Id
    private UUID id = UUID.randomUUID();

    private String number;
    private AuthorityId authority;
    private UUID departmentId;
    private String departmentName;
    private int regulationVersion;

    @Enumerated(EnumType.STRING)
    private ChangeState state = ChangeState.DRAFT;

    private int round = 1;
    private @Nullable String note;
    private @Nullable EditionNumber baseEdition;

    @Embedded
    private ChangeOrigin origin;

    private @Nullable String readyBy;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Decision decision;

    private @Nullable UUID actId;
    private @Nullable EditionNumber adoptedIn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ChangeRequest() {}

    ChangeRequest(String number, Department department, int regulationVersion, ChangeOrigin origin) {
        this.number = number;
        this.authority = department.authority();
        this.departmentId = department.id();
        this.departmentName = department.name();
        this.regulationVersion = regulationVersion;
        this.origin = origin;
    }

    void note(@Nullable String words) {
        this.note = words == null ? note : words;
    }

    void draftAgainst(@Nullable EditionNumber edition) {
        this.baseEdition = edition;
    }

    void markReady(String login) {
        require(ChangeState.DRAFT, ChangeState.IN_REWORK);
        this.readyBy = login;
    }

    void submit(Submission by) {
        require(ChangeState.DRAFT, ChangeState.IN_REWORK);
        this.submission = by;
        this.readyBy = null;
        this.state = ChangeState.UNDER_CHECK;
    }

    /** The check is done; the working group decides. */
    void putToVote() {
        require(ChangeState.UNDER_CHECK);
        this.state = ChangeState.VOTING;
    }

    void returnForRework() {
        require(ChangeState.UNDER_CHECK, ChangeState.VOTING);
        this.round++;
        this.state = ChangeState.IN_REWORK;
    }

    void accept(Decision by) {
        require(ChangeState.UNDER_CHECK, ChangeState.VOTING);
        this.decision = by;
        this.state = ChangeState.ACCEPTED;
    }

    void decline(Decision by) {
        require(ChangeState.UNDER_CHECK, ChangeState.VOTING);
        this.decision = by;
        this.state = ChangeState.DECLINED;
    }

    void withdraw(Decision by) {
        if (!state.withdrawable()) {
            throw Refusal.conflict("change.tooLateToWithdraw", number);
        }
        this.decision = by;
        this.state = ChangeState.WITHDRAWN;
    }

    void includeInAct(UUID act) {
        require(ChangeState.ACCEPTED);
        this.actId = act;
        this.state = ChangeState.IN_ACT;
    }

    void releaseFromAct() {
        require(ChangeState.IN_ACT);
        this.actId = null;
        this.state = ChangeState.ACCEPTED;
    }

    /** Taken out of an act to be checked again in a new round, for the reason given. */
    void returnToCheck(Decision by) {
        releaseFromAct();
        this.round++;
        this.decision = by;
        this.state = ChangeState.UNDER_CHECK;
    }

    void adopt(EditionNumber edition) {
        require(ChangeState.IN_ACT, ChangeState.ACCEPTED);
        this.adoptedIn = edition;
        this.state = ChangeState.ADOPTED;
    }

    private void require(ChangeState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refusal.conflict("change.wrongState", number);
        }
    }

    public UUID id() {
        return id;
    }

    /** The human number, also the business key in the engine. */
    public String number() {
        return number;
    }

    public AuthorityId authority() {
        return authority;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public String departmentName() {
        return departmentName;
    }

    /** The version of the regulation it began under and finishes under. */
    public int regulationVersion() {
        return regulationVersion;
    }

    public ChangeState state() {
        return state;
    }

    /** 1 for the first submission, one more after every return for rework. */
    public int round() {
        return round;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable EditionNumber baseEdition() {
        return baseEdition;
    }

    public ChangeOrigin origin() {
        return origin;
    }

    public @Nullable String readyBy() {
        return readyBy;
    }

    public @Nullable Submission submission() {
        return submission;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable UUID actId() {
        return actId;
    }

    public @Nullable EditionNumber adoptedIn() {
        return adoptedIn;
    }
}
