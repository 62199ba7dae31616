package org.touchpointregister.identity.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.identity.Substitutions;
import org.touchpointregister.regulation.Regulations;

/** Puts substitutions into words: who, when, by which order, who entered and ended it. */
@Component
class SubstitutionViews {

    private final Substitutions substitutions;
    private final People people;
    private final ActedFor acted;
    private final Regulations regulations;

    SubstitutionViews(Substitutions substitutions, People people, ActedFor acted, Regulations regulations) {
        this.substitutions = substitutions;
        this.people = people;
        this.acted = acted;
        this.regulations = regulations;
    }

    List<Line> of(Person reader) {
        return substitutions.visibleTo(reader).stream()
                .map(one -> line(one, reader))
                .toList();
    }

    private Line line(Substitution one, Person reader) {
        ZoneId zone = regulations
                .find(one.authority())
                .map(regulation -> regulation.authority().timeZone())
                .orElse(ZoneOffset.UTC);
        return new Line(
                one.id(),
                people.name(one.absent()),
                people.name(one.substitute()),
                one.leave().firstDay(),
                one.leave().lastDay(),
                acted.ground(one.leave()),
                people.name(one.enteredBy()),
                one.enteredAt().atZone(zone),
                one.endedBy() == null ? null : people.name(one.endedBy()),
                one.endedAt() == null ? null : one.endedAt().atZone(zone),
                substitutions.runs(one) ? State.RUNS : substitutions.open(one) ? State.PLANNED : State.OVER,
                substitutions.mayEnd(reader.login(), one));
    }

    /** A substitution as the page lists it; moments in the authority's zone. */
    record Line(
            UUID id,
            String absent,
            String substitute,
            LocalDate firstDay,
            LocalDate lastDay,
            String ground,
            String enteredBy,
            ZonedDateTime enteredAt,
            @Nullable String endedBy,
            @Nullable ZonedDateTime endedAt,
            State state,
            boolean mayEnd) {}

    enum State {
        PLANNED,
        RUNS,
        OVER
    }
}
