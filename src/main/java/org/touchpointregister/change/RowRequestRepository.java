package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RowRequestRepository extends JpaRepository<RowRequest, UUID> {

    List<RowRequest> findByOwnerIdAndStateOrderByAskedAt(UUID ownerId, RowRequest.State state);
}
