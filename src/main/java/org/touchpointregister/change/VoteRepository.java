package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VoteRepository extends JpaRepository<Vote, UUID> {

    List<Vote> findByBallotIdOrderByChairDescFullName(UUID ballotId);
}
