package org.touchpointregister.act;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgreementLineRepository extends JpaRepository<AgreementLine, UUID> {

    List<AgreementLine> findByActIdOrderByRoundAscPlaceAsc(UUID actId);
}
