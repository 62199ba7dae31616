package org.touchpointregister.formation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;

interface FormationRepository extends JpaRepository<Formation, UUID> {

    Optional<Formation> findByNumber(String number);

    List<Formation> findByAuthorityOrderByOpenedAtDesc(AuthorityId authority);
}
