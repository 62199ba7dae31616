package org.touchpointregister.act;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface ApprovingActRepository extends JpaRepository<ApprovingAct, UUID> {

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
