package org.touchpointregister.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.shared.Refusal;

/**
 * Sends the letters that {@link Notices} keeps.
 *
 * <p>Every attempt is a transaction of its own. A failure stays recorded though the caller rolls back, and a success is
 * committed as soon as the mail server has said yes, so that a caller who fails afterwards does not send it again.
 */
@Service
public class Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final int LONGEST_ERROR = 1_000;

    private final NoticeRepository notices;
    private final EntityManager entities;
    private final Smtp smtp;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    Mailer(
            NoticeRepository notices,
            EntityManager entities,
            Smtp smtp,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.notices = notices;
        this.entities = entities;
        this.smtp = smtp;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends the letter, or keeps it where no mail server is configured; does nothing where it was sent or cancelled. The
     * letter must have been committed. Throws {@link MailException}, with the attempt recorded, when the server fails.
     */
    public void send(UUID noticeId) {
        MailException failure = ownTransaction.execute(status -> attempt(noticeId));
        if (failure != null) {
            throw failure;
        }
    }

    private @Nullable MailException attempt(UUID id) {
        notices.keepOthersFromSending(id.toString());
        Notice notice = notices.findById(id).orElseThrow(() -> Refusal.missing("notification.noSuchNotice"));
        if (!notice.awaitsSending()) {
            return null;
        }
        if (!smtp.configured()) {
            readAgain(notice).kept();
            return null;
        }
        MailException failure = deliver(notice);
        record(readAgain(notice), failure);
        return failure;
    }

    private @Nullable MailException deliver(Notice notice) {
        try {
            smtp.deliver(notice, clock.instant());
            return null;
        } catch (MailException e) {
            return e;
        }
    }

    private void record(Notice notice, @Nullable MailException failure) {
        if (failure == null) {
            notice.sent(clock.instant());
            LOG.info("Sent notice {} {} to {}", notice.kind(), notice.id(), notice.recipientLogin());
        } else {
            notice.failed(Words.cut(Words.oneLine(String.valueOf(failure.getMessage())), LONGEST_ERROR));
            LOG.warn("Failed to send notice {}, attempt {}: {}", notice.id(), notice.attempts(), notice.lastError());
        }
    }

    /** It may have been cancelled while the mail server took its time. */
    private Notice readAgain(Notice notice) {
        entities.refresh(notice, LockModeType.PESSIMISTIC_WRITE);
        return notice;
    }
}
