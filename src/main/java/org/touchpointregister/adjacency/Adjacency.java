package org.touchpointregister.adjacency;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** Two touchpoints of one process in two authorities: a link that one invites to and the other accepts or refuses. */
@Entity
@Table(name = "adjacency")
public class Adjacency {

    @Id
    private UUID id;

    private AuthorityId inviting;
    private UUID invitingRow;
    private AuthorityId invited;
    private @Nullable UUID invitedRow;
    private @Nullable EditionNumber invitingSeen;
    private @Nullable EditionNumber invitedSeen;
    private String words;

    @Enumerated(EnumType.STRING)
    private AdjacencyState state;

    private String offeredBy;
    private Instant offeredAt;

    @Embedded
    private @Nullable Reply reply;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Adjacency() {}

    Adjacency(Invitation invitation, Instant at) {
        this.id = UUID.randomUUID();
        this.inviting = invitation.inviting();
        this.invitingRow = invitation.row();
        this.invited = invitation.invited();
        this.words = invitation.words();
        this.offeredBy = invitation.login();
        this.offeredAt = at;
        this.state = AdjacencyState.OFFERED;
    }

    void accept(UUID row, Reply by) {
        requireOffered();
        this.invitedRow = row;
        this.reply = by;
        this.state = AdjacencyState.ACCEPTED;
    }

    void refuse(Reply by) {
        requireOffered();
        this.reply = by;
        this.state = AdjacencyState.REFUSED;
    }

    private void requireOffered() {
        if (state != AdjacencyState.OFFERED) {
            throw Refusal.conflict("adjacency.answeredAlready");
        }
    }

    /** The edition of that authority up to which the other side was told of changes. */
    @Nullable
    EditionNumber seen(AuthorityId authority) {
        return inviting.equals(authority) ? invitingSeen : invitedSeen;
    }

    void see(AuthorityId authority, EditionNumber edition) {
        if (inviting.equals(authority)) {
            this.invitingSeen = edition;
        } else {
            this.invitedSeen = edition;
        }
    }

    /** The row of that authority's register; null where it has not named one. */
    public @Nullable UUID rowOf(AuthorityId authority) {
        return inviting.equals(authority) ? invitingRow : invitedRow;
    }

    /** The authority on the other side. */
    public AuthorityId otherThan(AuthorityId authority) {
        return inviting.equals(authority) ? invited : inviting;
    }

    public UUID id() {
        return id;
    }

    public AuthorityId inviting() {
        return inviting;
    }

    public AuthorityId invited() {
        return invited;
    }

    /** What the inviting authority wrote. */
    public String words() {
        return words;
    }

    public AdjacencyState state() {
        return state;
    }

    public String offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public @Nullable Reply reply() {
        return reply;
    }
}
