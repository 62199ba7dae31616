package org.touchpointregister.workflow.step;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Brings the task and the timers of one publication in line with its stored deadline, in the caller's transaction. */
@Component
public class PublicationDates {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final SignedIn signedIn;

    PublicationDates(RuntimeService runtime, TaskService tasks, ManagementService management, SignedIn signedIn) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.signedIn = signedIn;
    }

    /** The task's due date and every open timer are set anew; whoever decided has no right to do that in the engine. */
    public void follow(Deadline deadline) {
        signedIn.leftOut(() -> runtime.createProcessInstanceQuery()
                .variableValueEquals(PublicationFlow.PUBLICATION_ID.name(), deadline.subject())
                .list()
                .forEach(running -> follow(deadline, running.getId())));
    }

    /** The open tasks of a publication. */
    public List<Task> tasksOf(Deadline deadline) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(deadline.step())
                .processVariableValueEquals(PublicationFlow.PUBLICATION_ID.name(), deadline.subject())
                .list();
    }

    private void follow(Deadline deadline, String instance) {
        Instant due = deadline.taskDue();
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(deadline.step())
                .list()) {
            task.setDueDate(due == null ? null : Date.from(due));
            tasks.saveTask(task);
        }
        for (Job timer :
                management.createJobQuery().processInstanceId(instance).timers().list()) {
            management.recalculateJobDuedate(timer.getId(), false);
        }
    }
}
