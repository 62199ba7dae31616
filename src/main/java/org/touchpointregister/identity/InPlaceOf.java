package org.touchpointregister.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who acts in whose place at this moment, and who did in a case. */
@Component
@Transactional
public class InPlaceOf {

    private final SubstitutionRepository substitutions;
    private final MembershipRepository memberships;
    private final DeedRepository deeds;
    private final PowersToday powersToday;

    InPlaceOf(
            SubstitutionRepository substitutions,
            MembershipRepository memberships,
            DeedRepository deeds,
            PowersToday powersToday) {
        this.substitutions = substitutions;
        this.memberships = memberships;
        this.deeds = deeds;
        this.powersToday = powersToday;
    }

    /** All substitutions that run, whatever the authority. */
    @Transactional(readOnly = true)
    public List<Substitution> running() {
        return substitutions.running(powersToday.now());
    }

    /** The leave the person is on. */
    @Transactional(readOnly = true)
    public Optional<Substitution> ofAbsent(String login) {
        return substitutions.runningOfAbsent(login, powersToday.now()).stream().findFirst();
    }

    /** Those for whom the person stands in. */
    @Transactional(readOnly = true)
    public List<Substitution> of(String substitute) {
        return substitutions.runningOfSubstitute(substitute, powersToday.now());
    }

    /** In whose place the person has one of these roles; empty where one of them is their own, or they have none. */
    @Transactional(readOnly = true)
    public Optional<String> whom(String login, Predicate<Membership> asked) {
        List<String> holders = memberships.held(login, powersToday.now()).stream()
                .filter(powersToday::cover)
                .filter(asked)
                .map(Membership::login)
                .sorted()
                .toList();
        return holders.contains(login) ? Optional.empty() : holders.stream().findFirst();
    }

    /** Keeps that a task was done in somebody's place. */
    public void record(Deed deed) {
        deeds.save(deed);
    }

    /** What was done in that case in the place of somebody absent. */
    @Transactional(readOnly = true)
    public List<Deed> deeds(String caseNumber) {
        return deeds.findByCaseNumberOrderByDoneAt(caseNumber);
    }

    /** The last time that person did that step of the case in somebody's place. */
    @Transactional(readOnly = true)
    public Optional<Deed> deed(String caseNumber, String step, String login) {
        return deeds(caseNumber).stream()
                .filter(deed -> deed.step().equals(step) && deed.login().equals(login))
                .reduce((earlier, later) -> later);
    }

    /** The leave during which the one acted for the other. */
    @Transactional(readOnly = true)
    public Optional<Substitution> during(String substitute, String absent, Instant at) {
        return substitutions.runningOfAbsent(absent, at).stream()
                .filter(one -> one.substitute().equals(substitute))
                .findFirst();
    }
}
