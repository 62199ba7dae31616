package org.touchpointregister.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<Round, UUID> {

    List<Round> findByChangeIdOrderByNumber(UUID changeId);

    Optional<Round> findByChangeIdAndNumber(UUID changeId, int number);
}
