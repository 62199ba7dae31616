package org.touchpointregister.change;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

interface ChangeRequestRepository extends JpaRepository<ChangeRequest, UUID> {

    Optional<ChangeRequest> findByNumber(String number);

    /** Nobody moves it on until the transaction ends; others may hold it too. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from ChangeRequest c where c.id = :id")
    Optional<ChangeRequest> hold(UUID id);

    /** Nobody else holds it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ChangeRequest c where c.id = :id")
    Optional<ChangeRequest> take(UUID id);

    List<ChangeRequest> findByAuthorityAndStateOrderByNumber(AuthorityId authority, ChangeState state);

    @Query("select c from ChangeRequest c where c.authority = :authority and c.adoptedIn = :edition order by c.number")
    List<ChangeRequest> adoptedIn(AuthorityId authority, EditionNumber edition);

    List<ChangeRequest> findByActIdOrderByNumber(UUID actId);

    @Query("select c from ChangeRequest c where c.origin.followUpOf = :changeId order by c.number")
    List<ChangeRequest> followUpsOf(UUID changeId);

    List<ChangeRequest> findByAuthorityInOrderByNumberDesc(Collection<AuthorityId> authorities);

    List<ChangeRequest> findByDepartmentIdInOrderByNumberDesc(Collection<UUID> departments);

    @Query("select c from ChangeRequest c where c.origin.followUpOf = :changeId order by c.number")
    List<ChangeRequest> findFollowUps(UUID changeId);

    @Query(
            value = "insert into change_number (authority, year, last) values (:authority, :year, 1)"
                    + " on conflict (authority, year) do update set last = change_number.last + 1 returning last",
            nativeQuery = true)
    int nextNumber(String authority, int year);
}
