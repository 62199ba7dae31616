package org.touchpointregister.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

interface PublicationRepository extends Repository<Publication, UUID> {

    Publication saveAndFlush(Publication publication);

    Optional<Publication> findById(UUID id);

    Optional<Publication> findByAuthorityAndEditionAndTarget(
            AuthorityId authority, EditionNumber edition, String target);

    List<Publication> findByAuthorityOrderByEditionDescTarget(AuthorityId authority);

    List<Publication> findByAuthorityAndEditionOrderByTarget(AuthorityId authority, EditionNumber edition);

    List<Publication> findByAuthorityAndTargetAndStateInOrderByEdition(
            AuthorityId authority, String target, Collection<PublicationState> states);
}
