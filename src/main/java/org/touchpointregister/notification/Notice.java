package org.touchpointregister.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** A letter to one person, worded when its event happened, and its fate. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    private String dedupeKey;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private AuthorityId authority;
    private String recipientLogin;
    private String recipientEmail;
    private String recipientName;
    private String subject;
    private String text;
    private String html;
    private @Nullable String link;
    private String messageId;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private Instant createdAt;
    private @Nullable Instant notBefore;
    private @Nullable Instant sentAt;
    private int attempts;
    private @Nullable String lastError;
    private @Nullable String deadlineKey;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(NewNotice wanted, Letter letter, String mailHost, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.dedupeKey = wanted.dedupeKey();
        this.kind = wanted.kind();
        this.authority = wanted.authority();
        this.recipientLogin = wanted.recipient().login();
        this.recipientEmail = wanted.recipient().email();
        this.recipientName = Words.oneLine(wanted.recipient().fullName());
        this.subject = letter.subject();
        this.text = letter.text();
        this.html = letter.html();
        this.link = letter.link();
        // Kept, not computed at each attempt: a repeat is recognisable even after the address of the site has changed.
        this.messageId = "<notice-" + id + "@" + mailHost + ">";
        this.state = NoticeState.PLANNED;
        this.createdAt = createdAt;
        this.notBefore = wanted.notBefore();
        this.deadlineKey = wanted.deadlineKey();
    }

    boolean awaitsSending() {
        return state != NoticeState.SENT && state != NoticeState.CANCELLED;
    }

    /** The mail server took it; true even where it was cancelled meanwhile. */
    void sent(Instant at) {
        attempts++;
        state = NoticeState.SENT;
        sentAt = at;
        lastError = null;
    }

    void failed(String error) {
        attempts++;
        lastError = error;
        if (awaitsSending()) {
            state = NoticeState.FAILED;
        }
    }

    void kept() {
        if (awaitsSending()) {
            state = NoticeState.KEPT;
        }
    }

    public UUID id() {
        return id;
    }

    /** The event and the recipient; no two letters share it. */
    public String dedupeKey() {
        return dedupeKey;
    }

    public NoticeKind kind() {
        return kind;
    }

    public AuthorityId authority() {
        return authority;
    }

    public String recipientLogin() {
        return recipientLogin;
    }

    public String recipientEmail() {
        return recipientEmail;
    }

    public String recipientName() {
        return recipientName;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public String html() {
        return html;
    }

    public @Nullable String link() {
        return link;
    }

    /** With its angle brackets; the same at every attempt. */
    public String messageId() {
        return messageId;
    }

    public NoticeState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When the letter may go at the earliest; null: at once. Whoever calls {@link Mailer#send} waits for it. */
    public @Nullable Instant notBefore() {
        return notBefore;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable String lastError() {
        return lastError;
    }

    public @Nullable String deadlineKey() {
        return deadlineKey;
    }
}
