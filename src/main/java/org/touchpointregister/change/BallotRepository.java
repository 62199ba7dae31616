package org.touchpointregister.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BallotRepository extends JpaRepository<Ballot, UUID> {

    List<Ballot> findByChangeIdOrderByRoundAscAttemptAsc(UUID changeId);

    Optional<Ballot> findFirstByChangeIdOrderByRoundDescAttemptDesc(UUID changeId);
}
