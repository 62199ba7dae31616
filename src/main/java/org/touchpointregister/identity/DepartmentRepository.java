package org.touchpointregister.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface DepartmentRepository extends JpaRepository<Department, UUID> {

    List<Department> findByAuthorityAndHeirIdIsNull(AuthorityId authority);

    List<Department> findByAuthority(AuthorityId authority);

    List<Department> findByHeirId(UUID heir);

    Optional<Department> findByAuthorityAndCode(AuthorityId authority, String code);

    @Query("select d from Department d where d.id in (select m.departmentId from Membership m"
            + " where m.departmentId is not null and (m.login = :login or " + MembershipRepository.LENT
            + ")) order by d.name")
    List<Department> ofMember(String login, Instant now);
}
