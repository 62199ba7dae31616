package org.touchpointregister.formation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface FormationRepository extends JpaRepository<Formation, UUID> {

    Optional<Formation> findByNumber(String number);

    List<Formation> findByAuthorityOrderByOpenedAtDesc(AuthorityId authority);

    /** The next number of that authority; whoever asks at the same time waits for this transaction's end. */
    @Query(
            value = "insert into formation_number (authority, last) values (:authority, 1)"
                    + " on conflict (authority) do update set last = formation_number.last + 1 returning last",
            nativeQuery = true)
    int nextNumber(String authority);
}
