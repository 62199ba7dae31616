package org.touchpointregister.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.touchpointregister.shared.AuthorityId;

interface SubstitutionRepository extends JpaRepository<Substitution, UUID> {

    @Query("select s from Substitution s where s.beginsAt <= :now and s.endsAt > :now")
    List<Substitution> running(Instant now);

    @Query("select s from Substitution s where s.absent = :login and s.beginsAt <= :now and s.endsAt > :now")
    List<Substitution> runningOfAbsent(String login, Instant now);

    @Query("select s from Substitution s where s.substitute = :login and s.beginsAt <= :now and s.endsAt > :now"
            + " order by s.beginsAt, s.absent")
    List<Substitution> runningOfSubstitute(String login, Instant now);

    /** Those that run or are to come and name one of these people, on either side. */
    @Query(
            "select s from Substitution s where s.endedAt is null and s.endsAt > :now and (s.absent in :logins or s.substitute in :logins)")
    List<Substitution> openOf(Collection<String> logins, Instant now);

    List<Substitution> findByAuthorityOrderByBeginsAtDescEnteredAtDesc(AuthorityId authority);

    /** Two entries about the same people wait for each other, so that neither overlooks the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.login in :logins order by p.login")
    List<Person> hold(Collection<String> logins);
}
