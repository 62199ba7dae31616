package org.touchpointregister.confirmation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;

interface ConfirmationRepository extends JpaRepository<Confirmation, UUID> {

    List<Confirmation> findByCampaignId(UUID campaignId);

    List<Confirmation> findByDepartmentIdInAndStateOrderByNumber(Collection<UUID> departments, ConfirmationState state);

    Optional<Confirmation> findFirstByAuthorityAndDepartmentIdAndStateOrderByAnsweredAtDesc(
            AuthorityId authority, UUID departmentId, ConfirmationState state);
}
