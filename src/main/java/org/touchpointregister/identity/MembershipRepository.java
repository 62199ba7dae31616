package org.touchpointregister.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.touchpointregister.shared.AuthorityId;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByLoginAndAuthorityAndRole(String login, AuthorityId authority, Role role);

    boolean existsByLoginAndDepartmentIdAndRole(String login, UUID departmentId, Role role);

    boolean existsByLoginAndRole(String login, Role role);

    List<Membership> findByLogin(String login);
}
