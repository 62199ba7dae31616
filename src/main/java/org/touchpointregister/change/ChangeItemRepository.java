package org.touchpointregister.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChangeItemRepository extends JpaRepository<ChangeItem, UUID> {

    List<ChangeItem> findByChangeIdOrderByPosition(UUID changeId);

    List<ChangeItem> findByChangeIdInOrderByPosition(Collection<UUID> changes);

    Optional<ChangeItem> findByIdAndChangeId(UUID id, UUID changeId);

    @Query("select i.changeId, count(i) from ChangeItem i where i.changeId in :changes group by i.changeId")
    List<Object[]> sizes(Collection<UUID> changes);

    @Query("select coalesce(max(i.position), 0) from ChangeItem i where i.changeId = :changeId")
    int lastPosition(UUID changeId);
}
