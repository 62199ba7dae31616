package org.touchpointregister.handover;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HandoverRepository extends JpaRepository<Handover, UUID> {

    List<Handover> findByDepartmentIdInOrderByNumberDesc(Collection<UUID> departments);

    /** The next number of that authority; whoever asks at the same time waits for this transaction's end. */
    @Query(
            value = "insert into handover_number (authority, last) values (:authority, 1)"
                    + " on conflict (authority) do update set last = handover_number.last + 1 returning last",
            nativeQuery = true)
    int nextNumber(String authority);
}
