package org.touchpointregister.administration;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface AdminEventRepository extends JpaRepository<AdminEvent, UUID>, JpaSpecificationExecutor<AdminEvent> {}
