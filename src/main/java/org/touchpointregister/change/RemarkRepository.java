package org.touchpointregister.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkRepository extends JpaRepository<Remark, UUID> {

    List<Remark> findByChangeIdOrderByCreatedAt(UUID changeId);

    Optional<Remark> findByIdAndChangeId(UUID id, UUID changeId);

    boolean existsByChangeIdAndStateIn(UUID changeId, Collection<Remark.State> states);
}
