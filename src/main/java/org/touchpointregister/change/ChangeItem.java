package org.touchpointregister.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.EditionNumber;

/** One row of a change: what is asked for, and what the checker says of it. */
@Entity
@Table(name = "change_item")
public class ChangeItem {

    @Id
    private UUID id;

    private UUID changeId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    private @Nullable String reason;
    private @Nullable UUID rowId;
    private @Nullable String direction;
    private @Nullable UUID processId;
    private @Nullable String processTitle;
    private @Nullable UUID touchpointId;
    private @Nullable String touchpointName;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String type;
    private @Nullable String address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> needs;

    private @Nullable String otherNeed;
    private @Nullable String peculiarities;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowGround> grounds;

    private boolean littleUsed;
    private boolean notCounted;
    private boolean wholeDirection;
    private @Nullable String responsiblePost;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable EditionNumber baseEdition;
    private int changedInRound;
    private String updatedBy;
    private Instant updatedAt;

    /** None before the first save: a new line is written at once, not looked for in the database first. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ChangeItem() {}

    @SuppressWarnings("NullAway.Init")
    ChangeItem(UUID changeId, int position) {
        this.id = UUID.randomUUID();
        this.changeId = changeId;
        this.position = position;
        this.verdict = Verdict.PENDING;
    }

    /** Replaces what is asked for, and notes who did it in which round. */
    ChangeItem write(ItemContent content, Edit edit) {
        operation = content.operation();
        reason = content.reason();
        rowId = content.rowId();
        direction = content.direction();
        processId = content.processId();
        processTitle = content.processTitle();
        touchpointId = content.touchpointId();
        touchpointName = content.touchpointName();
        channel = content.channel();
        type = content.type();
        address = content.address();
        needs = content.needs();
        otherNeed = content.otherNeed();
        peculiarities = content.peculiarities();
        grounds = content.grounds();
        littleUsed = content.littleUsed();
        notCounted = content.notCounted();
        wholeDirection = content.wholeDirection();
        responsiblePost = content.responsiblePost();
        changedInRound = edit.round();
        updatedBy = edit.login();
        updatedAt = edit.at();
        return this;
    }

    /** The checker's correction of a slip; the round in which the department changed the row stays. */
    ChangeItem correct(CorrectableField field, String text, Edit edit) {
        switch (field) {
            case PROCESS -> processTitle = text;
            case TOUCHPOINT -> touchpointName = text;
            case ADDRESS -> address = text;
            case PECULIARITIES -> peculiarities = text;
            case RESPONSIBLE_POST -> responsiblePost = text;
        }
        updatedBy = edit.login();
        updatedAt = edit.at();
        return this;
    }

    /** Notes which edition its writer has seen: what later ones did to the row is compared with that. */
    ChangeItem draftAgainst(@Nullable EditionNumber edition) {
        this.baseEdition = edition;
        return this;
    }

    void judge(Verdict newVerdict) {
        this.verdict = newVerdict;
    }

    /** Moves to the follow-up change where the checker accepted only other rows. */
    void moveTo(UUID otherChange) {
        this.changeId = otherChange;
        this.verdict = Verdict.PENDING;
        this.changedInRound = 1;
    }

    public UUID id() {
        return id;
    }

    public UUID changeId() {
        return changeId;
    }

    public int position() {
        return position;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The round in which it was last changed: what is newer than the last submission is highlighted. */
    public int changedInRound() {
        return changedInRound;
    }

    /** The edition it was drafted against; null before the first one. */
    public @Nullable EditionNumber baseEdition() {
        return baseEdition;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Grows with every write. */
    public long version() {
        return version == null ? 0 : version;
    }

    public ItemContent content() {
        return new ItemContent(
                operation,
                reason,
                rowId,
                direction,
                processId,
                processTitle,
                touchpointId,
                touchpointName,
                channel,
                type,
                address,
                needs,
                otherNeed,
                peculiarities,
                grounds,
                littleUsed,
                notCounted,
                wholeDirection,
                responsiblePost);
    }

    /** Who edited, in which round, when. */
    record Edit(String login, int round, Instant at) {}
}
