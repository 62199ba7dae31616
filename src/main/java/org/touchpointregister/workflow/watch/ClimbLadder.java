package org.touchpointregister.workflow.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.identity.Person;
import org.touchpointregister.notification.Notices;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.step.Ladder.Rung;
import org.touchpointregister.workflow.step.RungLetters;
import org.touchpointregister.workflow.step.RungLetters.Told;

/**
 * Looks at every open task of the authority and sends what its ladder has come to and nobody has said yet. It asks
 * what is true this morning, not what happened: a moved date, a day that was missed and a task put off need nothing else.
 */
@Component
class ClimbLadder implements JavaDelegate {

    private final Mornings mornings;
    private final OpenTasks openTasks;
    private final Reached reached;
    private final RungLetters letters;
    private final Notices notices;
    private final Regulations regulations;

    ClimbLadder(
            Mornings mornings,
            OpenTasks openTasks,
            Reached reached,
            RungLetters letters,
            Notices notices,
            Regulations regulations) {
        this.mornings = mornings;
        this.openTasks = openTasks;
        this.reached = reached;
        this.letters = letters;
        this.notices = notices;
        this.regulations = regulations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Morning morning = mornings.of(execution);
        List<Step> steps = new ArrayList<>();
        for (OpenTask task : openTasks.of(morning.authority())) {
            Deadline deadline = task.deadline();
            if (deadline != null && deadline.due() != null) {
                reached.recordMissed(deadline);
                reached.on(morning, task, deadline)
                        .forEach((rung, people) -> steps.add(new Step(rung, deadline, task, people)));
            }
        }
        String title = regulations.of(morning.authority()).words().registerTitle();
        Set<String> written = notices.written(
                steps.stream().flatMap(step -> step.keys().stream()).toList());
        steps.stream()
                .map(step -> step.without(written))
                .filter(step -> !step.people().isEmpty())
                .forEach(step -> letters.send(step.rung(), step.deadline(), step.told(title)));
    }

    /** One rung of one task, and whom it is to be told to. */
    private record Step(Rung rung, Deadline deadline, OpenTask task, Collection<Person> people) {

        List<String> keys() {
            return people.stream().map(this::key).toList();
        }

        Step without(Set<String> written) {
            return new Step(
                    rung,
                    deadline,
                    task,
                    people.stream()
                            .filter(person -> !written.contains(key(person)))
                            .toList());
        }

        Told told(String registerTitle) {
            return new Told(task.name(), task.id(), people, TaskLines.facts(task, registerTitle));
        }

        private String key(Person person) {
            return RungLetters.key(rung, deadline, person.login());
        }
    }
}
