package org.touchpointregister.deadline;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface DeadlineRepository extends JpaRepository<Deadline, UUID> {

    /** Locked, so that the timer's midnight and the task's completion do not write over each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.key = :key and d.closedAt is null")
    Optional<Deadline> openOf(String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.id = :id")
    Optional<Deadline> lock(UUID id);

    /** The open one first, then the latest closed. */
    @Query("select d from Deadline d where d.key = :key order by d.closedAt desc nulls first, d.openedAt desc limit 1")
    Optional<Deadline> newestOf(String key);

    @Query(
            "select d from Deadline d where d.authority = :authority and d.closedAt is null order by d.due nulls last, d.key")
    List<Deadline> openOf(AuthorityId authority);

    @Query("select d from Deadline d where d.subject = :subject order by d.openedAt, d.key")
    List<Deadline> ofSubject(String subject);

    @Query("select d from Deadline d where d.subject in :subjects order by d.openedAt, d.key")
    List<Deadline> ofSubjects(Collection<String> subjects);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.subject = :subject and d.closedAt is null order by d.id")
    List<Deadline> openOfSubject(String subject);

    @Query("select d from Deadline d where d.due is null and d.closedAt is null order by d.openedAt, d.key")
    List<Deadline> undetermined();

    long countByAuthorityAndClosedAtIsNull(AuthorityId authority);

    long countByAuthorityAndClosedAtIsNullAndMissedAtIsNotNull(AuthorityId authority);
}
