package org.touchpointregister.workflow.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.identity.Person;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.step.Ladder.Rung;

/**
 * Writes the letters of a rung: once for each deadline, due date, rung and person, whoever asks first, a timer of the task
 * or the morning watch. They go at the sending hour of a working day and are void once the deadline is closed.
 */
@Component
public class RungLetters {

    /** A timer or a morning watch that runs no later than this after the sending hour still speaks for that morning. */
    public static final Duration MORNING = Duration.ofHours(3);

    private final DeadlineCalculator calculator;
    private final TaskWords words;
    private final Regulations regulations;
    private final Letters letters;
    private final Clock clock;

    RungLetters(DeadlineCalculator calculator, TaskWords words, Regulations regulations, Letters letters, Clock clock) {
        this.calculator = calculator;
        this.words = words;
        this.regulations = regulations;
        this.letters = letters;
        this.clock = clock;
    }

    public void send(Rung rung, Deadline deadline, Told told) {
        DeadlineSheet sheet = deadline.sheet();
        Regulation regulation = regulations.of(deadline.authority());
        Duration tolerance = rung.kind() == NoticeKind.OVERDUE && isBeforeSending(rung, deadline, regulation)
                ? Duration.ZERO
                : MORNING;
        Instant sending = sending(deadline, regulation, tolerance);
        LocalDate day = AuthorityToday.of(sending, sheet.zone());
        Map<String, String> facts = new HashMap<>(told.caseFacts());
        facts.putAll(words.dated(deadline, told.taskName(), day));
        if (rung.strict()) {
            facts.put("strict", rung.id());
        }
        for (Person person : told.people()) {
            NewNotice letter =
                    new NewNotice(rung.kind(), person, regulation.id(), facts, key(rung, deadline, person.login()));
            letters.send(told.link(letter).reminding(sending, deadline.key()));
        }
    }

    /** The authority's day on which a letter written now is read. */
    LocalDate sendingDay(Deadline deadline) {
        Regulation regulation = regulations.of(deadline.authority());
        return AuthorityToday.of(
                sending(deadline, regulation, MORNING), deadline.sheet().zone());
    }

    private Instant sending(Deadline deadline, Regulation regulation, Duration tolerance) {
        DeadlineSheet sheet = deadline.sheet();
        return calculator.sendingInstant(
                sheet.layer(),
                clock.instant().minus(tolerance),
                sheet.zone(),
                regulation.internalTerms().sendingHour());
    }

    /** The key that makes a rung's letter to a person unique; a moved due date begins a new ladder. */
    public static String key(Rung rung, Deadline deadline, String login) {
        return "rung:" + deadline.id() + ":" + deadline.due() + ":" + rung.id() + ":" + login;
    }

    private boolean isBeforeSending(Rung rung, Deadline deadline, Regulation regulation) {
        return clock.instant()
                .isBefore(rung.day()
                        .atTime(regulation.internalTerms().sendingHour())
                        .atZone(deadline.sheet().zone())
                        .toInstant());
    }

    /** Whom a letter about a task goes to, what the case is, and the task it links to where it is known. */
    public record Told(
            String taskName, @Nullable String taskId, Collection<Person> people, Map<String, String> caseFacts) {

        /** The same letter to these people too; nobody gets it twice. */
        public Told with(Collection<Person> more) {
            Collection<Person> all = Stream.concat(people.stream(), more.stream())
                    .collect(Collectors.toMap(Person::login, person -> person, (first, again) -> first, TreeMap::new))
                    .values();
            return new Told(taskName, taskId, all, caseFacts);
        }

        NewNotice link(NewNotice letter) {
            return taskId == null ? letter : letter.onTask(taskId);
        }
    }
}
