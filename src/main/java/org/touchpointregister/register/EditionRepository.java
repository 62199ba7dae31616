package org.touchpointregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

interface EditionRepository extends Repository<Edition, UUID> {

    Optional<Edition> findByAuthorityAndNumber(AuthorityId authority, EditionNumber number);

    Optional<Edition> findFirstByAuthorityOrderByNumberDesc(AuthorityId authority);

    List<Edition> findByAuthorityOrderByNumberDesc(AuthorityId authority);

    List<Edition> findByAuthorityAndEffectiveFromLessThanEqualOrderByEffectiveFromDescNumberDesc(
            AuthorityId authority, LocalDate on);
}
