package org.touchpointregister.act;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.Refusal;

/** One line of an act's agreement sheet: a post that is asked, and what the person who speaks for it answered, once. */
@Entity
@Table(name = "agreement_line")
class AgreementLine {

    @Id
    private UUID id;

    private UUID actId;
    private int round;
    private int place;
    private int turn;
    private String post;
    private Instant askedAt;
    private @Nullable String login;
    private @Nullable String fullName;
    private @Nullable String ownPost;

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    private @Nullable String remark;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredFor;

    @SuppressWarnings("NullAway.Init")
    protected AgreementLine() {}

    AgreementLine(UUID actId, Turn when, String post, Instant at) {
        this.id = UUID.randomUUID();
        this.actId = actId;
        this.round = when.round();
        this.place = when.place();
        this.turn = when.turn();
        this.post = post;
        this.askedAt = at;
    }

    /** The name and post stay as they are on the day of the answer. */
    void answer(Person person, @Nullable String words, Instant at) {
        if (result != null) {
            throw Refusal.conflict("act.agreement.answered");
        }
        this.login = person.login();
        this.fullName = person.fullName();
        this.ownPost = person.post();
        this.result = words == null ? Result.AGREED : Result.REMARKED;
        this.remark = words;
        this.answeredAt = at;
    }

    /** It was answered in the place of somebody absent. */
    void inPlaceOf(String absent) {
        this.answeredFor = absent;
    }

    /** The absent person in whose place it was answered. */
    Optional<String> answeredFor() {
        return Optional.ofNullable(answeredFor);
    }

    UUID id() {
        return id;
    }

    UUID actId() {
        return actId;
    }

    int round() {
        return round;
    }

    /** The place in the regulation's list, from 1. */
    int place() {
        return place;
    }

    /** The post of who answered; before that, the one the regulation names. */
    String post() {
        return ownPost == null ? post : ownPost;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<String> login() {
        return Optional.ofNullable(login);
    }

    /** Those of one turn are asked together. */
    int turn() {
        return turn;
    }

    Optional<String> fullName() {
        return Optional.ofNullable(fullName);
    }

    Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    boolean open() {
        return result == null;
    }

    /** Which sending of the draft, where in the regulation's list, and after whom. */
    record Turn(int round, int place, int turn) {}

    /** The words for people are {@code act.agreement.result.*}. */
    enum Result {
        AGREED,
        REMARKED
    }
}
