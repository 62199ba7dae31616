package org.touchpointregister.act;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** A correction after registration: described by one person, confirmed by another, and kept with what was before. */
@Entity
@Table(name = "act_correction")
public class ActCorrection {

    @Id
    private UUID id;

    private String number;
    private AuthorityId authority;
    private UUID actId;
    private EditionNumber edition;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    @SuppressWarnings("unused") // for those who read the table
    private String openedBy;

    @SuppressWarnings("unused") // for those who read the table
    private Instant openedAt;

    @Embedded
    private @Nullable CorrectionContent content;

    private @Nullable String preparedBy;

    @SuppressWarnings("unused") // for those who read the table
    private @Nullable Instant preparedAt;

    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String remark;
    private @Nullable String wasNumber;
    private @Nullable LocalDate wasDate;
    private @Nullable UUID cancellingAct;
    private @Nullable EditionNumber madeEdition;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ActCorrection() {}

    ActCorrection(String number, Edition corrected, String openedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.authority = corrected.authority();
        this.actId = corrected.ground().id();
        this.edition = corrected.number();
        this.state = CorrectionState.OPEN;
        this.openedBy = openedBy;
        this.openedAt = at;
    }

    void describe(CorrectionContent described, String login, Instant at) {
        require(CorrectionState.OPEN);
        content = described;
        preparedBy = login;
        preparedAt = at;
        remark = null;
        state = described.kind().confirmed() ? CorrectionState.WITH_SECOND_PERSON : CorrectionState.ENDED;
    }

    /** The second person does not agree: whoever described it does so again. */
    void sendBack(String words) {
        require(CorrectionState.WITH_SECOND_PERSON);
        remark = words;
        state = CorrectionState.OPEN;
    }

    void confirm(String login, Instant at) {
        require(CorrectionState.WITH_SECOND_PERSON);
        if (login.equals(preparedBy)) {
            throw Refusal.forbidden("act.correction.secondIsTheFirst");
        }
        confirmedBy = login;
        confirmedAt = at;
    }

    /** The requisites stood so before. */
    void appliedTo(Registration before) {
        wasNumber = before.number();
        wasDate = before.signedOn();
        state = CorrectionState.APPLIED;
    }

    void made(Edition next) {
        madeEdition = next.number();
        if (!next.ground().id().equals(actId)) {
            cancellingAct = next.ground().id();
        }
        state = CorrectionState.APPLIED;
    }

    void requireConfirmed(CorrectionKind kind) {
        require(CorrectionState.WITH_SECOND_PERSON);
        if (confirmedBy == null || content().kind() != kind) {
            throw Refusal.conflict("act.wrongState");
        }
    }

    private void require(CorrectionState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("act.wrongState");
        }
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** The act that is corrected. */
    public UUID actId() {
        return actId;
    }

    /** The edition that the act made. */
    public EditionNumber edition() {
        return edition;
    }

    public CorrectionState state() {
        return state;
    }

    /** What is corrected; refuses where nobody has said it yet. */
    public CorrectionContent content() {
        if (content == null) {
            throw Refusal.conflict("act.wrongState");
        }
        return content;
    }

    public @Nullable String preparedBy() {
        return preparedBy;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable String remark() {
        return remark;
    }

    public @Nullable String wasNumber() {
        return wasNumber;
    }

    public @Nullable LocalDate wasDate() {
        return wasDate;
    }

    /** The act that cancels the corrected one; null in every other case. */
    public @Nullable UUID cancellingAct() {
        return cancellingAct;
    }

    /** The edition that put it right; null where none was needed. */
    public @Nullable EditionNumber madeEdition() {
        return madeEdition;
    }
}
