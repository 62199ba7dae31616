package org.touchpointregister.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<Notice, UUID> {

    /** Takes the key of an event; 0 where it is taken already. */
    @Modifying
    @Query(value = "insert into notice_key (dedupe_key) values (:key) on conflict do nothing", nativeQuery = true)
    int takeKey(String key);

    /** Letters whose key names one of the ids between its colons, the oldest first. */
    @Query(
            value = "select * from notice where authority = :authority and string_to_array(dedupe_key, ':')"
                    + " && cast(:ids as text[]) order by created_at, id",
            nativeQuery = true)
    List<Notice> about(String authority, String[] ids);

    /** Those of the keys that are taken. */
    @Query(value = "select dedupe_key from notice_key where dedupe_key in (:keys)", nativeQuery = true)
    Set<String> taken(Collection<String> keys);

    /**
     * Waits until nobody else is sending this letter and keeps others from it until the transaction ends. Not a lock on
     * the row: whoever closes a deadline cancels its letters and must not wait for a slow mail server.
     */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:id, 7)) as text)", nativeQuery = true)
    String keepOthersFromSending(String id);

    /** Guarded by the state in the statement itself: a letter sent meanwhile stays sent. */
    @Modifying(flushAutomatically = true)
    @Query("update Notice n set n.state = CANCELLED where n.id = :id and n.state in (PLANNED, FAILED)")
    int cancel(UUID id);

    /**
     * Makes an unsent letter void and gives its key back, so that the same thing can be said anew; the void one is kept
     * under a key of its own.
     */
    @Modifying(flushAutomatically = true)
    @Query(
            value = "with gone as (select id, dedupe_key, dedupe_key || ':expired:' || id as kept from notice"
                    + " where id = :id and state in ('PLANNED', 'FAILED') for update),"
                    + " fresh as (insert into notice_key select kept from gone),"
                    + " moved as (update notice n set dedupe_key = gone.kept, state = 'CANCELLED' from gone"
                    + " where n.id = gone.id)"
                    + " delete from notice_key k using gone where k.dedupe_key = gone.dedupe_key",
            nativeQuery = true)
    int expire(UUID id);

    /** Kept letters that still mean what they say, the oldest first. */
    @Query("select n from Notice n where n.state = KEPT and n.deadlineKey is null and n.kind not in :dated"
            + " order by n.createdAt, n.id")
    List<Notice> kept(Collection<NoticeKind> dated, Limit most);

    @Query("select count(n) from Notice n where n.state = KEPT and n.deadlineKey is null and n.kind not in :dated")
    long countKept(Collection<NoticeKind> dated);

    @Query("select count(n) from Notice n where n.state = KEPT and (n.deadlineKey is not null or n.kind in :dated)")
    long countOutdated(Collection<NoticeKind> dated);

    /** Plans a kept letter again; 0 where somebody else has just done so. */
    @Modifying(flushAutomatically = true)
    @Query("update Notice n set n.state = PLANNED where n.id = :id and n.state = KEPT")
    int planAgain(UUID id);

    @Modifying(flushAutomatically = true)
    @Query("update Notice n set n.state = CANCELLED where n.deadlineKey = :key and n.state in (PLANNED, FAILED)")
    int cancelByDeadline(String key);
}
