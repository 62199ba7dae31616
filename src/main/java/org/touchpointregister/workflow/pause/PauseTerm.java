package org.touchpointregister.workflow.pause;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlinePauses;
import org.touchpointregister.deadline.TermPause;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.workflow.step.Letters;
import org.touchpointregister.workflow.step.PublicationDates;
import org.touchpointregister.workflow.step.TaskWords;

/**
 * Stops or lengthens a running term: the stored deadline with its sheet, the task's due date, its timers and the letters
 * to those concerned, all in one transaction. Reminders of the former date that were not sent yet are void.
 */
@Service
@Transactional
class PauseTerm {

    private final PausableTerms terms;
    private final PauseCheck check;
    private final DeadlinePauses pauses;
    private final PublicationDates engine;
    private final People people;
    private final Letters letters;
    private final PauseWords words;

    PauseTerm(
            PausableTerms terms,
            PauseCheck check,
            DeadlinePauses pauses,
            PublicationDates engine,
            People people,
            Letters letters,
            PauseWords words) {
        this.terms = terms;
        this.check = check;
        this.pauses = pauses;
        this.engine = engine;
        this.people = people;
        this.letters = letters;
        this.words = words;
    }

    Deadline pause(UUID id, PauseRequest wanted, Person person) {
        PausableTerm term = terms.find(id, person);
        TermPause pause = check.checked(term, wanted, person.login());
        LocalDate before = term.deadline().due();
        boolean provisional = term.deadline().sheet().provisional();
        letters.cancelRemindersOf(term.deadline());
        Deadline moved = pauses.pause(term.deadline().id(), pause, person.login());
        engine.follow(moved);
        tell(term.regulation(), moved, pause, facts(before, provisional));
        return moved;
    }

    private void tell(Regulation regulation, Deadline moved, TermPause pause, Map<String, String> former) {
        Map<String, String> facts = new HashMap<>(former);
        facts.putAll(TaskWords.explained(moved));
        facts.put("registerTitle", regulation.words().registerTitle());
        facts.put("taskName", words.task());
        facts.put("remark", words.of(pause));
        facts.put("dueDate", words.due(moved));
        String event = "term:" + moved.id() + ":" + moved.sheet().pauses().size() + ":";
        List<Task> open = engine.tasksOf(moved);
        for (Person person : concerned(regulation)) {
            NewNotice letter =
                    new NewNotice(NoticeKind.TERM_CHANGED, person, regulation.id(), facts, event + person.login());
            letters.send(open.isEmpty() ? letter : letter.onTask(open.get(0).getId()));
        }
    }

    private static Map<String, String> facts(@Nullable LocalDate before, boolean provisional) {
        if (before == null) {
            return Map.of();
        }
        return provisional
                ? Map.of("dueBefore", before.toString(), "provisionalBefore", "true")
                : Map.of("dueBefore", before.toString());
    }

    private Set<Person> concerned(Regulation regulation) {
        Set<Person> told = new LinkedHashSet<>();
        for (Role role : List.of(Role.PUBLISHER, Role.AUTHORISED, Role.MANAGER, Role.CONTROLLER)) {
            people.holding(regulation.id(), role).stream()
                    .filter(person ->
                            told.stream().noneMatch(known -> known.login().equals(person.login())))
                    .forEach(told::add);
        }
        return told;
    }
}
