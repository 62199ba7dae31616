package org.touchpointregister.identity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;

interface SuccessionRepository extends JpaRepository<Succession, String> {

    List<Succession> findByHeirOrderBySince(AuthorityId heir);
}
