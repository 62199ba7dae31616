package org.touchpointregister.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface ProcessEntryRepository extends JpaRepository<ProcessEntry, UUID> {

    List<ProcessEntry> findByAuthorityOrderByTitle(AuthorityId authority);

    Optional<ProcessEntry> findByIdAndAuthority(UUID id, AuthorityId authority);

    Optional<ProcessEntry> findByAuthorityAndTitle(AuthorityId authority, String title);

    @Query(
            nativeQuery = true,
            value = "select p.id from process_entry p where p.authority = :authority and p.id in (:ids)"
                    + " and (p.excluded_at is not null or not exists (select 1 from edition_row r"
                    + " where r.authority = p.authority and r.process_id = p.id"
                    + " and r.edition = (select max(e.number) from edition e where e.authority = p.authority)))")
    Set<UUID> notFollowed(String authority, Collection<UUID> ids);
}
