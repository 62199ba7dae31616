package org.touchpointregister.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;

interface ProcessEntryRepository extends JpaRepository<ProcessEntry, UUID> {

    List<ProcessEntry> findByAuthorityOrderByTitle(AuthorityId authority);

    Optional<ProcessEntry> findByIdAndAuthority(UUID id, AuthorityId authority);

    Optional<ProcessEntry> findByAuthorityAndTitle(AuthorityId authority, String title);
}
