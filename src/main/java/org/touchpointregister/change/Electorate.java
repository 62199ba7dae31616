package org.touchpointregister.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;

/**
 * Who may vote on a change: members and chair whose powers cover today, but nobody of the unit that submitted
 * it and not the submitter.
 */
@Component
class Electorate {

    private final People people;
    private final InPlaceOf inPlaceOf;

    Electorate(People people, InPlaceOf inPlaceOf) {
        this.people = people;
        this.inPlaceOf = inPlaceOf;
    }

    /** A vote for each of them, the chair's first. */
    List<Vote> votes(UUID ballotId, ChangeRequest change) {
        Set<String> chairs = people.holdingInPerson(change.authority(), Role.CHAIR).stream()
                .map(Person::login)
                .collect(Collectors.toSet());
        return Stream.of(Role.CHAIR, Role.MEMBER)
                .flatMap(role -> people.holdingInPerson(change.authority(), role).stream())
                .distinct()
                .filter(person -> mayVote(person.login(), change))
                .map(person -> vote(ballotId, change, person, chairs.contains(person.login())))
                .toList();
    }

    boolean mayVote(String login, ChangeRequest change) {
        Submission submission = change.submission();
        boolean submitter = submission != null && submission.concerns(login);
        boolean ofTheUnit = people.departmentsOf(login).stream()
                .anyMatch(department -> department.id().equals(change.departmentId()));
        return !submitter && !ofTheUnit;
    }

    /** Who stands in votes for an absent member, but has no second vote beside their own. */
    boolean mayVoteFor(String member, String login, ChangeRequest change) {
        if (!mayVote(login, change)) {
            return false;
        }
        return member.equals(login)
                || (standsIn(login, member)
                        && Stream.of(Role.CHAIR, Role.MEMBER)
                                .noneMatch(role -> people.holders(login, change.authority(), role)
                                        .contains(login)));
    }

    private boolean standsIn(String login, String member) {
        return inPlaceOf.of(login).stream().anyMatch(running -> running.absent().equals(member));
    }

    private Vote vote(UUID ballotId, ChangeRequest change, Person person, boolean chair) {
        Role role = chair ? Role.CHAIR : Role.MEMBER;
        return new Vote(
                ballotId,
                person,
                chair,
                people.powers(person.login(), change.authority(), role).orElse(null));
    }
}
