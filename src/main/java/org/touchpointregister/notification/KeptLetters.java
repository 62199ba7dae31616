package org.touchpointregister.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/**
 * Letters kept while no mail server was configured. They go when an administrator says so, never by themselves; reminders
 * and digests stay where they are, because they spoke of a day that has passed.
 */
@Service
@Transactional
class KeptLetters {

    /** So many go at one word: a click is a transaction, and the rest goes with the next one. */
    static final int AT_ONCE = 500;

    private static final Set<NoticeKind> DATED = Set.of(NoticeKind.DIGEST, NoticeKind.CALENDAR_NOT_APPROVED);
    private static final Logger LOG = LoggerFactory.getLogger(KeptLetters.class);

    private final NoticeRepository notices;
    private final LetterSending sending;
    private final Smtp smtp;

    KeptLetters(NoticeRepository notices, LetterSending sending, Smtp smtp) {
        this.notices = notices;
        this.sending = sending;
        this.smtp = smtp;
    }

    @Transactional(readOnly = true)
    Kept kept() {
        List<Notice> oldest = notices.kept(DATED, Limit.of(1));
        return new Kept(
                notices.countKept(DATED),
                notices.countOutdated(DATED),
                oldest.isEmpty() ? null : oldest.get(0).createdAt());
    }

    /** Sends them; answers how many are on their way now. Refuses where there still is no mail server. */
    int send() {
        if (!smtp.configured()) {
            throw Refusal.conflict("notification.stillNoServer");
        }
        int started = 0;
        for (Notice notice : notices.kept(DATED, Limit.of(AT_ONCE))) {
            if (notices.planAgain(notice.id()) > 0) {
                sending.start(notice.id(), notice.authority());
                started++;
            }
        }
        LOG.info("Started sending {} kept letters", started);
        return started;
    }

    /** How many can be sent, how many are out of date, and since when the oldest one waits. */
    record Kept(long sendable, long outdated, @Nullable Instant oldest) {}
}
