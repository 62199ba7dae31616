package org.touchpointregister.workflow.publication;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.step.Delays;

/** Whom a reminder or a delay of the publication concerns, and the task it links to. */
@Component
class PublisherLate {

    private final Delays delays;
    private final TaskService tasks;
    private final Sentences sentences;

    PublisherLate(Delays delays, TaskService tasks, Sentences sentences) {
        this.delays = delays;
        this.tasks = tasks;
        this.sentences = sentences;
    }

    /** Before the end of the term: the publishers. */
    Delays.Late publishers(DelegateExecution execution) {
        return late(execution, delays.holding(execution, Role.PUBLISHER));
    }

    /** After it: the authorised persons too. */
    Delays.Late publishersAndAuthorised(DelegateExecution execution) {
        return late(
                execution,
                Stream.concat(
                                delays.holding(execution, Role.PUBLISHER).stream(),
                                delays.holding(execution, Role.AUTHORISED).stream())
                        .toList());
    }

    private Delays.Late late(DelegateExecution execution, List<Person> people) {
        return new Delays.Late(sentences.text("workflow.publishEdition"), taskId(execution), people);
    }

    private @Nullable String taskId(DelegateExecution execution) {
        return tasks
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey("publishEdition")
                .list()
                .stream()
                .map(Task::getId)
                .findFirst()
                .orElse(null);
    }
}
