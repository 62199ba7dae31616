package org.touchpointregister.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.touchpointregister.shared.AuthorityId;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByLoginAndAuthorityAndRole(String login, AuthorityId authority, Role role);

    boolean existsByLoginAndDepartmentIdAndRole(String login, UUID departmentId, Role role);

    boolean existsByLoginAndRole(String login, Role role);

    List<Membership> findByLogin(String login);

    /** Held until the transaction ends, so that two administrators cannot let each other go at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Membership> findByRole(Role role);
}
