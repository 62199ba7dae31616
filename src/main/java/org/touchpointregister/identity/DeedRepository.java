package org.touchpointregister.identity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeedRepository extends JpaRepository<Deed, String> {

    List<Deed> findByCaseNumberOrderByDoneAt(String caseNumber);
}
