package org.touchpointregister.handover;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;

interface HandoverRepository extends JpaRepository<Handover, UUID> {

    long countByAuthority(AuthorityId authority);

    List<Handover> findByDepartmentIdInOrderByNumberDesc(Collection<UUID> departments);
}
