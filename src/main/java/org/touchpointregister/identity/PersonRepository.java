package org.touchpointregister.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface PersonRepository extends JpaRepository<Person, String> {

    List<Person> findByAuthorityAndActiveTrue(AuthorityId authority);

    String OF_AUTHORITY = "(select m.login from Membership m, Person h where h.login = m.login and h.active"
            + " and m.authority = :authority and m.role = :role"
            + " and (m.powers.from is null or m.powers.from <= :day)"
            + " and (m.powers.until is null or m.powers.until >= :day))";

    String OF_DEPARTMENT = "(select m.login from Membership m, Person h where h.login = m.login and h.active"
            + " and m.departmentId = :departmentId and m.role = :role)";

    String STANDING_IN = "(select s.substitute from Substitution s where s.beginsAt <= :now and s.endsAt > :now"
            + " and s.absent in ";

    @Query("select p from Person p where p.login in " + OF_AUTHORITY + " order by p.login")
    List<Person> inPerson(AuthorityId authority, Role role, LocalDate day);

    @Query("select p from Person p where p.active and (p.login in " + OF_AUTHORITY + " or p.login in " + STANDING_IN
            + OF_AUTHORITY + " and s.authority = :authority)) order by p.login")
    List<Person> holding(AuthorityId authority, Role role, LocalDate day, Instant now);

    @Query("select p from Person p where p.active and p.login in"
            + " (select m.login from Membership m where m.authority is null and m.role = :role) order by p.login")
    List<Person> holding(Role role);

    @Query("select p from Person p where p.login in " + OF_DEPARTMENT + " order by p.login")
    List<Person> inPerson(UUID departmentId, Role role);

    @Query("select p from Person p where p.active and (p.login in " + OF_DEPARTMENT + " or p.login in " + STANDING_IN
            + OF_DEPARTMENT + ")) order by p.login")
    List<Person> holding(UUID departmentId, Role role, Instant now);
}
