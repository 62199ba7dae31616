package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CorrectionRepository extends JpaRepository<Correction, UUID> {

    List<Correction> findByChangeIdOrderByCorrectedAt(UUID changeId);
}
