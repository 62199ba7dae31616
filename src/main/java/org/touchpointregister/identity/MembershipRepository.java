package org.touchpointregister.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    /** A role of an absent person in the hands of who stands in: of that authority alone, and never the administrator's. */
    String LENT = "(m.role <> org.touchpointregister.identity.Role.ADMIN and m.login in"
            + " (select s.absent from Substitution s where s.substitute = :login and s.authority = m.authority"
            + " and s.beginsAt <= :now and s.endsAt > :now))";

    /** The person's own and the lent ones; whose they are is their login. */
    @Query("select m from Membership m where m.authority = :authority and m.role = :role" + " and (m.login = :login or "
            + LENT + ")")
    List<Membership> held(String login, AuthorityId authority, Role role, Instant now);

    @Query("select m from Membership m where m.departmentId = :departmentId and m.role = :role"
            + " and (m.login = :login or " + LENT + ")")
    List<Membership> held(String login, UUID departmentId, Role role, Instant now);

    /** The person's own and the lent ones; whose they are is their login. */
    @Query("select m from Membership m where m.login = :login or " + LENT)
    List<Membership> held(String login, Instant now);

    /** The person's own. */
    List<Membership> findByLogin(String login);

    boolean existsByLoginAndRole(String login, Role role);

    /** Held until the transaction ends, so that two administrators cannot let each other go at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Membership> findByRole(Role role);
}
