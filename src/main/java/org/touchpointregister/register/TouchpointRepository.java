package org.touchpointregister.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

interface TouchpointRepository extends JpaRepository<Touchpoint, UUID> {

    List<Touchpoint> findByAuthorityOrderByName(AuthorityId authority);

    List<Touchpoint> findByAuthorityAndIdIn(AuthorityId authority, Collection<UUID> ids);

    Optional<Touchpoint> findByIdAndAuthority(UUID id, AuthorityId authority);

    Optional<Touchpoint> findByAuthorityAndNameAndChannel(AuthorityId authority, String name, Channel channel);
}
