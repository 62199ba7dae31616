package org.touchpointregister.act;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActCorrectionRepository extends JpaRepository<ActCorrection, UUID> {

    List<ActCorrection> findByActIdOrCancellingActOrderByNumber(UUID actId, UUID cancellingAct);

    List<ActCorrection> findByActIdInAndStateOrderByNumber(Collection<UUID> actIds, CorrectionState state);

    @Query(
            value =
                    "insert into act_correction_number (authority, year, last) values (:authority, :year, 1)"
                            + " on conflict (authority, year) do update set last = act_correction_number.last + 1 returning last",
            nativeQuery = true)
    int nextNumber(String authority, int year);
}
