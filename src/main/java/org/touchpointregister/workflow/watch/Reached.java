package org.touchpointregister.workflow.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.step.Ladder;
import org.touchpointregister.workflow.step.Ladder.Rung;

/** Which rungs of a task's ladder are reached on a morning, and whom each concerns. */
@Component
class Reached {

    private static final String PUBLISH = "publishEdition";

    private final Ladder ladder;
    private final Regulations regulations;
    private final Deadlines deadlines;
    private final People people;
    private final Clock clock;

    Reached(Ladder ladder, Regulations regulations, Deadlines deadlines, People people, Clock clock) {
        this.ladder = ladder;
        this.regulations = regulations;
        this.deadlines = deadlines;
        this.people = people;
        this.clock = clock;
    }

    /** A delay whose timer was lost is recorded all the same, with the instant at which it began. */
    void recordMissed(Deadline deadline) {
        Instant end = deadline.timerDue();
        if (end != null && deadline.missedAt() == null && deadline.isOverAt(clock.instant())) {
            deadlines.recordMissed(deadline.key(), end);
        }
    }

    Map<Rung, Collection<Person>> on(Morning morning, OpenTask task, Deadline deadline) {
        Regulation regulation = regulations.of(morning.authority());
        Map<Rung, Collection<Person>> found = new LinkedHashMap<>();
        reminder(morning, task, deadline).ifPresent(rung -> found.put(rung, audience(task)));
        ladder.overdue(deadline, regulation, morning.day())
                .ifPresent(rung -> found.put(rung, whoIsLate(morning, task)));
        Rung escalation = ladder.escalation(deadline, regulation);
        if (!escalation.day().isAfter(morning.day())) {
            found.put(escalation, whoControls(morning, task));
        }
        return found;
    }

    /** On the day a task was put off to, that is said instead of any other reminder; before it, nothing is. */
    private Optional<Rung> reminder(Morning morning, OpenTask task, Deadline deadline) {
        if (task.isHeldOn(morning.day(), morning.zone())) {
            return Optional.empty();
        }
        return task.isTakenUpOn(morning.day(), morning.zone())
                ? Optional.of(new Rung(NoticeKind.FOLLOW_UP, "follow-up-" + morning.day(), morning.day(), false))
                : ladder.reminder(deadline, regulations.of(morning.authority()), morning.day());
    }

    private List<Person> whoIsLate(Morning morning, OpenTask task) {
        List<Person> told = new ArrayList<>(audience(task));
        if (task.step().equals(PUBLISH)) {
            told.addAll(people.holding(morning.authority(), Role.AUTHORISED));
        }
        told.addAll(people.holding(morning.authority(), Role.MANAGER));
        return told.stream().distinct().toList();
    }

    private List<Person> whoControls(Morning morning, OpenTask task) {
        List<Person> told = new ArrayList<>(people.holding(morning.authority(), Role.CONTROLLER));
        if (task.step().equals(PUBLISH)) {
            told.addAll(audience(task));
        }
        return told.stream().distinct().toList();
    }

    private List<Person> audience(OpenTask task) {
        return task.audience().stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(Person::active)
                .toList();
    }
}
