package org.touchpointregister.formation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormationPartRepository extends JpaRepository<FormationPart, UUID> {

    List<FormationPart> findByFormationIdOrderByDepartmentName(UUID formationId);

    Optional<FormationPart> findByFormationIdAndDepartmentId(UUID formationId, UUID departmentId);
}
