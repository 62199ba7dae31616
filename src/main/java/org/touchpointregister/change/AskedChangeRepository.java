package org.touchpointregister.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface AskedChangeRepository extends JpaRepository<AskedChange, UUID> {

    List<AskedChange> findByAskedBy(UUID askedBy);

    @Query("select a.changeId from AskedChange a, ChangeRequest c"
            + " where c.id = a.changeId and a.held = true and c.authority = :authority")
    Set<UUID> heldIn(AuthorityId authority);
}
