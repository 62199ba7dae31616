package org.touchpointregister.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface PersonRepository extends JpaRepository<Person, String> {

    List<Person> findByAuthorityAndActiveTrue(AuthorityId authority);

    @Query("select p from Person p where p.active and p.login in"
            + " (select m.login from Membership m where m.authority = :authority and m.role = :role"
            + " and (m.powers.from is null or m.powers.from <= :day)"
            + " and (m.powers.until is null or m.powers.until >= :day)) order by p.login")
    List<Person> holding(AuthorityId authority, Role role, LocalDate day);

    @Query("select p from Person p where p.active and p.login in"
            + " (select m.login from Membership m where m.authority is null and m.role = :role) order by p.login")
    List<Person> holding(Role role);

    @Query(
            "select p from Person p where p.active and p.login in"
                    + " (select m.login from Membership m where m.departmentId = :departmentId and m.role = :role) order by p.login")
    List<Person> holding(UUID departmentId, Role role);
}
