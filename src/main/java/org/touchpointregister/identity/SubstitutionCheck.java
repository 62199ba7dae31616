package org.touchpointregister.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** What is wrong with a substitution that is to be entered, field by field. */
@Component
class SubstitutionCheck {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_YEARS = 1;

    private final SubstitutionRepository substitutions;
    private final People people;
    private final PowersToday powersToday;

    SubstitutionCheck(SubstitutionRepository substitutions, People people, PowersToday powersToday) {
        this.substitutions = substitutions;
        this.people = people;
        this.powersToday = powersToday;
    }

    List<FieldSentence> wrong(NewSubstitution wanted, Person absent, String login) {
        List<FieldSentence> wrong = new ArrayList<>();
        who(wanted, absent, login).ifPresent(wrong::add);
        if (wanted.kind() == null) {
            wrong.add(FieldSentence.of("kind", "identity.substitution.kind"));
        }
        Optional<FieldSentence> days = days(wanted, absent.requireAuthority());
        days.ifPresent(wrong::add);
        if (wanted.orderNumber().isBlank() || wanted.orderNumber().length() > LONGEST_NUMBER) {
            wrong.add(FieldSentence.of("orderNumber", "identity.substitution.orderNumber", LONGEST_NUMBER));
        }
        if (wanted.orderDate() == null || wanted.orderDate().isAfter(powersToday.today(absent.requireAuthority()))) {
            wrong.add(FieldSentence.of("orderDate", "identity.substitution.orderDate"));
        }
        if (wrong.isEmpty()) {
            otherLeaves(wanted).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** What was given, once nothing is wrong with it. */
    static Leave leave(NewSubstitution wanted) {
        return new Leave(
                Objects.requireNonNull(wanted.kind()),
                Objects.requireNonNull(wanted.firstDay()),
                Objects.requireNonNull(wanted.lastDay()),
                wanted.orderNumber().strip(),
                Objects.requireNonNull(wanted.orderDate()));
    }

    private Optional<FieldSentence> who(NewSubstitution wanted, Person absent, String login) {
        if (wanted.substitute().equals(wanted.absent())) {
            return Optional.of(FieldSentence.of("substitute", "identity.substitution.oneself"));
        }
        Optional<Person> substitute = people.find(wanted.substitute()).filter(Person::active);
        if (substitute.isEmpty()) {
            return Optional.of(FieldSentence.of("substitute", "identity.substitution.substitute"));
        }
        if (!absent.requireAuthority().equals(substitute.get().authority())) {
            return Optional.of(FieldSentence.of("substitute", "identity.substitution.otherAuthority"));
        }
        return wanted.substitute().equals(login)
                ? Optional.of(FieldSentence.of("substitute", "identity.substitution.selfAppointed"))
                : Optional.empty();
    }

    private Optional<FieldSentence> days(NewSubstitution wanted, AuthorityId authority) {
        LocalDate first = wanted.firstDay();
        LocalDate last = wanted.lastDay();
        if (first == null) {
            return Optional.of(FieldSentence.of("firstDay", "identity.substitution.firstDay"));
        }
        if (last == null || last.isBefore(first)) {
            return Optional.of(FieldSentence.of("lastDay", "identity.substitution.lastDay"));
        }
        if (last.isBefore(powersToday.today(authority))) {
            return Optional.of(FieldSentence.of("lastDay", "identity.substitution.past"));
        }
        return last.isAfter(first.plusYears(LONGEST_YEARS))
                ? Optional.of(FieldSentence.of("lastDay", "identity.substitution.tooLong"))
                : Optional.empty();
    }

    /** Nobody is away twice at a time, and a place is handed to one who is there and does not hand it on. */
    private Optional<FieldSentence> otherLeaves(NewSubstitution wanted) {
        Leave leave = leave(wanted);
        return substitutions.openOf(List.of(wanted.absent(), wanted.substitute()), powersToday.now()).stream()
                .filter(other -> other.leave().overlaps(leave))
                .flatMap(other -> collision(wanted, other).stream())
                .findFirst();
    }

    private Optional<FieldSentence> collision(NewSubstitution wanted, Substitution other) {
        if (other.absent().equals(wanted.absent())) {
            return Optional.of(
                    FieldSentence.of("firstDay", "identity.substitution.overlaps", people.name(other.substitute())));
        }
        if (other.absent().equals(wanted.substitute())) {
            boolean eachOther = other.substitute().equals(wanted.absent());
            return Optional.of(FieldSentence.of(
                    "substitute",
                    eachOther ? "identity.substitution.eachOther" : "identity.substitution.substituteAway",
                    people.name(wanted.substitute()),
                    people.name(other.substitute())));
        }
        return other.substitute().equals(wanted.absent())
                ? Optional.of(FieldSentence.of(
                        "absent",
                        "identity.substitution.absentStandsIn",
                        people.name(wanted.absent()),
                        people.name(other.absent())))
                : Optional.empty();
    }
}
