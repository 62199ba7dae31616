package org.touchpointregister.confirmation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;

interface CampaignRepository extends JpaRepository<Campaign, UUID> {

    List<Campaign> findByAuthorityOrderByOpenedAtDesc(AuthorityId authority);
}
