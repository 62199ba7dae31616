package org.touchpointregister.confirmation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface CampaignRepository extends JpaRepository<Campaign, UUID> {

    List<Campaign> findByAuthorityOrderByOpenedAtDesc(AuthorityId authority);

    /** The next number of that authority; whoever asks at the same time waits for this transaction's end. */
    @Query(
            value = "insert into confirmation_number (authority, last) values (:authority, 1)"
                    + " on conflict (authority) do update set last = confirmation_number.last + 1 returning last",
            nativeQuery = true)
    int nextNumber(String authority);
}
