package org.touchpointregister.workflow.step;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Person;
import org.touchpointregister.notification.Assignments;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.notification.NotificationChoices;
import org.touchpointregister.regulation.Regulation;

/**
 * Tells everyone who may take a new task that it waits, but those who chose to read it in the morning digest; the engine
 * calls it for every user task.
 */
@Component
public class TellCandidates {

    private final TaskAudience audience;
    private final TaskWords words;
    private final StepDeadlines deadlines;
    private final Letters letters;
    private final NotificationChoices choices;

    TellCandidates(
            TaskAudience audience,
            TaskWords words,
            StepDeadlines deadlines,
            Letters letters,
            NotificationChoices choices) {
        this.audience = audience;
        this.words = words;
        this.deadlines = deadlines;
        this.letters = letters;
        this.choices = choices;
    }

    /** Writes to every candidate; telling the same task twice writes nothing more. */
    public void tell(DelegateTask task) {
        Regulation regulation = deadlines.regulation(task.getExecution());
        Map<String, String> facts = words.of(task.getExecution(), task.getName(), words.today(regulation));
        for (Person person : audience.of(task)) {
            if (choices.assignments(person.login()) == Assignments.IN_DIGEST) {
                continue;
            }
            letters.send(new NewNotice(
                            NoticeKind.ASSIGNED,
                            person,
                            regulation.id(),
                            facts,
                            "assigned:" + task.getId() + ":" + person.login())
                    .onTask(task.getId()));
        }
    }
}
