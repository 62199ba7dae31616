package org.touchpointregister.act;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** The act that approves accepted changes: drafted, agreed, with the head, signed, registered. */
@Entity
@Table(name = "approving_act")
public class ApprovingAct extends ActRecord {

    @Id
    private UUID id;

    private String draftNumber;
    private AuthorityId authority;
    private String kind;

    @Enumerated(EnumType.STRING)
    private ActState state;

    private int regulationVersion;
    private @Nullable EditionNumber baseEdition;
    private @Nullable String contentHash;
    private String preparedBy;
    private Instant createdAt;
    private @Nullable String remark;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ApprovingAct() {}

    ApprovingAct(String draftNumber, Regulation regulation, String kind, String preparedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.draftNumber = draftNumber;
        this.authority = regulation.id();
        this.kind = kind;
        this.regulationVersion = regulation.version();
        this.preparedBy = preparedBy;
        this.createdAt = at;
        this.state = ActState.DRAFT;
    }

    /**
     * To those who are to agree to it, or straight to the head; the annex is drawn against that edition and has that
     * content hash.
     */
    void send(@Nullable EditionNumber against, String hash, Sending how, boolean toBeAgreed) {
        require(ActState.DRAFT);
        enter(how);
        this.baseEdition = against;
        this.contentHash = hash;
        this.remark = null;
        this.state = toBeAgreed ? ActState.AGREEING : withHead();
    }

    /** Everybody asked has agreed: to the head. */
    void agreed() {
        require(ActState.AGREEING);
        this.state = withHead();
    }

    /** The head has taken the printed act instead. */
    void takeToPaper(Instant at) {
        require(ActState.WITH_HEAD);
        enter(new Sending(true, at));
        this.state = ActState.ON_PAPER;
    }

    /** Somebody asked had a remark, kept on the agreement sheet: to be corrected. */
    void remarked(String login, Instant at) {
        require(ActState.AGREEING);
        this.decidedBy = login;
        this.decidedAt = at;
        this.contentHash = null;
        this.state = ActState.DRAFT;
    }

    void cancel() {
        require(ActState.DRAFT);
        this.state = ActState.CANCELLED;
    }

    void sign(String login, Instant at) {
        decided(login, at, ActState.SIGNED);
    }

    void returnToDraft(String login, Instant at, @Nullable String words) {
        decided(login, at, ActState.DRAFT);
        this.contentHash = null;
        this.remark = words;
    }

    void decline(String login, Instant at, @Nullable String words) {
        decided(login, at, ActState.DECLINED);
        this.remark = words;
    }

    void register(Registration data) {
        require(ActState.SIGNED);
        enter(data);
        this.state = ActState.REGISTERED;
    }

    /** What was registered stays where it is. */
    void correct(CorrectedRequisites requisites) {
        require(ActState.REGISTERED);
        enter(requisites);
    }

    void madeEdition(EditionNumber number) {
        require(ActState.REGISTERED);
        enter(number);
    }

    private void decided(String login, Instant at, ActState next) {
        require(ActState.WITH_HEAD, ActState.ON_PAPER);
        this.decidedBy = onPaper() ? null : login;
        this.decidedAt = at;
        this.state = next;
    }

    private ActState withHead() {
        return onPaper() ? ActState.ON_PAPER : ActState.WITH_HEAD;
    }

    private void require(ActState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refusal.conflict("act.wrongState");
        }
    }

    public UUID id() {
        return id;
    }

    /** The draft's own number within the authority and year, before the act has one. */
    public String draftNumber() {
        return draftNumber;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** The kind of act in the regulation's own word. */
    public String kind() {
        return kind;
    }

    public ActState state() {
        return state;
    }

    public int regulationVersion() {
        return regulationVersion;
    }

    public @Nullable EditionNumber baseEdition() {
        return baseEdition;
    }

    /** The hash that the edition will have, printed in the annex; null while the draft may still change. */
    public @Nullable String contentHash() {
        return contentHash;
    }

    /** Whether what belongs to the signature may still be added. */
    boolean takesFiles() {
        return state == ActState.SIGNED || state == ActState.ON_PAPER || cameFromOutside();
    }

    /** What is printed of the {@link #contentHash()}. */
    public Optional<String> printedHash() {
        return Optional.ofNullable(contentHash).map(PrintedHash::of);
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What the head said when returning or declining. */
    public @Nullable String remark() {
        return remark;
    }

    /** Who decided here as the head, or who remarked; nobody where that was on paper ({@link PaperStep}). */
    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
