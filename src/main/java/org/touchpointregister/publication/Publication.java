package org.touchpointregister.publication;

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
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** One edition at one of the places the order names: waiting, placed, verified, with its evidence. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    private UUID id;

    private AuthorityId authority;
    private EditionNumber edition;
    private String target;

    @Enumerated(EnumType.STRING)
    private TargetKind targetKind;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    @SuppressWarnings("unused") // for those who read the table
    private Instant openedAt;

    @Embedded
    private @Nullable Submitted submitted;

    private @Nullable String address;
    private @Nullable String evidence;
    private @Nullable String lateReason;
    private @Nullable String sentBack;
    private @Nullable Instant publishedAt;
    private @Nullable Instant verifiedAt;
    private int attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable Timeliness timeliness;

    @Embedded
    private @Nullable Proof proof;

    private @Nullable EditionNumber fulfilledBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(Edition edition, PublicationTarget target, Instant at) {
        this.id = UUID.randomUUID();
        this.authority = edition.authority();
        this.edition = edition.number();
        this.target = target.code();
        this.targetKind = target.kind();
        this.state = PublicationState.WAITING;
        this.openedAt = at;
    }

    /**
     * The publisher has placed it. The moment that counts is kept here, not at the verification: that an automatic check
     * runs later must not make the publisher late.
     */
    void submit(PublishAnswer answer, Submitted by) {
        require(state == PublicationState.WAITING);
        boolean builtIn = builtIn();
        state = PublicationState.SUBMITTED;
        attempts = 0;
        submitted = by;
        publishedAt = builtIn || answer.publishedAt() == null ? by.at() : answer.publishedAt();
        address = builtIn ? null : answer.address();
        evidence = answer.evidence();
        lateReason = answer.lateReason();
        sentBack = null;
    }

    /** Not there, or not as it should be: the publisher has it again. */
    void sendBack(String message) {
        require(state.open() && state != PublicationState.WAITING);
        state = PublicationState.WAITING;
        publishedAt = null;
        sentBack = message;
    }

    /** The place did not answer; how often that was since the publisher's answer. */
    int silent() {
        require(state == PublicationState.SUBMITTED);
        return ++attempts;
    }

    /** No program can look: a second person has to. */
    void awaitSecondPerson() {
        require(state == PublicationState.SUBMITTED);
        state = PublicationState.WITH_SECOND_PERSON;
    }

    void verify(Timeliness found, Proof by, Instant now) {
        require(state.open() && state != PublicationState.WAITING);
        state = PublicationState.PUBLISHED;
        timeliness = found;
        proof = by;
        verifiedAt = now;
    }

    /** The register went public with a later edition; that edition's time decides whether this one was in time. */
    void fulfil(Publication successor, boolean placedInTime) {
        require(state.open());
        state = PublicationState.FULFILLED_BY_SUCCESSOR;
        fulfilledBy = successor.edition;
        publishedAt = successor.publishedAt;
        lateReason = placedInTime ? null : successor.lateReason;
        timeliness = placedInTime ? Timeliness.IN_TIME : Timeliness.LATE;
        sentBack = null;
    }

    /** The term was counted anew; a delay that only now shows has that as its reason. */
    void judgeAgain(Timeliness found, String because) {
        require(!state.open());
        timeliness = found;
        lateReason = found == Timeliness.LATE && lateReason == null ? because : lateReason;
    }

    void requireSecondPerson() {
        require(state == PublicationState.WITH_SECOND_PERSON);
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw Refusal.conflict("publication.wrongState");
        }
    }

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    public EditionNumber edition() {
        return edition;
    }

    public String target() {
        return target;
    }

    public boolean builtIn() {
        return targetKind == TargetKind.BUILT_IN_SITE;
    }

    public PublicationState state() {
        return state;
    }

    public @Nullable Submitted submitted() {
        return submitted;
    }

    public @Nullable String submittedBy() {
        return submitted == null ? null : submitted.by();
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable String evidence() {
        return evidence;
    }

    public @Nullable String lateReason() {
        return lateReason;
    }

    public @Nullable String sentBackBecause() {
        return sentBack;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable Boolean inTime() {
        return timeliness == null ? null : timeliness == Timeliness.IN_TIME;
    }

    public @Nullable Timeliness timeliness() {
        return timeliness;
    }

    public @Nullable Proof proof() {
        return proof;
    }

    public @Nullable EditionNumber fulfilledBy() {
        return fulfilledBy;
    }
}
