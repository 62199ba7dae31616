package org.touchpointregister.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Every letter the system owes a person; joins the transaction of the event that a letter tells about. */
@Service
@Transactional
public class Notices {

    private static final int PAGE = 50;

    private final NoticeRepository notices;
    private final LetterWriter writer;
    private final MailProperties properties;
    private final Clock clock;

    Notices(NoticeRepository notices, LetterWriter writer, MailProperties properties, Clock clock) {
        this.notices = notices;
        this.writer = writer;
        this.properties = properties;
        this.clock = clock;
    }

    /** Words and keeps a letter that is to be sent; empty where the key of its event is known already. */
    public Optional<Notice> prepare(NewNotice wanted) {
        if (notices.takeKey(wanted.dedupeKey()) == 0) {
            return Optional.empty();
        }
        Notice notice = new Notice(wanted, writer.write(wanted), properties.host(), clock.instant());
        return Optional.of(notices.save(notice));
    }

    /** Those of the keys whose letters were written already: spares wording what would not be kept. */
    @Transactional(readOnly = true)
    public Set<String> written(Collection<String> dedupeKeys) {
        return dedupeKeys.isEmpty() ? Set.of() : notices.taken(dedupeKeys);
    }

    @Transactional(readOnly = true)
    public Notice require(UUID id) {
        return notices.findById(id).orElseThrow(() -> Refusal.missing("notification.noSuchNotice"));
    }

    /** The letters of an authority whose event names one of these ids: of a task, a change, an act or a publication. */
    @Transactional(readOnly = true)
    public List<Notice> about(AuthorityId authority, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : notices.about(authority.value(), ids.toArray(String[]::new));
    }

    /** Makes a letter void; does nothing where it was sent or kept already. */
    public void cancel(UUID id) {
        notices.cancel(id);
    }

    /** Makes an unsent letter void whose day has passed; its event may be told anew under the same key. */
    public void expire(UUID id) {
        notices.expire(id);
    }

    /** Makes every unsent letter about this deadline void. */
    public void cancelByDeadline(String deadlineKey) {
        notices.cancelByDeadline(deadlineKey);
    }

    /** One page of all letters, the newest first; the first page is 0. */
    @Transactional(readOnly = true)
    Page<Notice> page(int number) {
        return notices.findAll(
                PageRequest.of(number, PAGE, Sort.by("createdAt").descending().and(Sort.by("id"))));
    }
}
