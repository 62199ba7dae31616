package org.touchpointregister.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConformityRepository extends JpaRepository<Conformity, UUID> {

    List<Conformity> findByTouchpointIdIn(Collection<UUID> touchpoints);
}
