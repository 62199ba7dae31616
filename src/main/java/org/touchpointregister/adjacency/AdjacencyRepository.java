package org.touchpointregister.adjacency;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface AdjacencyRepository extends JpaRepository<Adjacency, UUID> {

    @Query(
            "select a from Adjacency a where a.inviting = :authority or a.invited = :authority order by a.offeredAt desc")
    List<Adjacency> of(AuthorityId authority);
}
