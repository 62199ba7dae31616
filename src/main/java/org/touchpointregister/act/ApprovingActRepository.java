package org.touchpointregister.act;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

interface ApprovingActRepository extends JpaRepository<ApprovingAct, UUID> {

    /** Nobody else takes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ApprovingAct a where a.id = :id")
    Optional<ApprovingAct> take(UUID id);

    /** The act for whoever alters what is in it or sends it: one after the other, so what is laid out is what is in it. */
    default ApprovingAct taken(UUID id) {
        return take(id).orElseThrow(() -> Refusal.missing("act.noSuchAct"));
    }

    Optional<ApprovingAct> findByDraftNumber(String draftNumber);

    Optional<ApprovingAct> findFirstByAuthorityAndStateIn(AuthorityId authority, Collection<ActState> states);

    boolean existsByAuthorityAndStateIn(AuthorityId authority, Collection<ActState> states);

    List<ApprovingAct> findByAuthorityAndStateOrderByCreatedAt(AuthorityId authority, ActState state);

    List<ApprovingAct> findByAuthorityOrderByCreatedAtDesc(AuthorityId authority);

    @Query(
            value = "insert into act_draft_number (authority, year, last) values (:authority, :year, 1)"
                    + " on conflict (authority, year) do update set last = act_draft_number.last + 1 returning last",
            nativeQuery = true)
    int nextDraftNumber(String authority, int year);
}
