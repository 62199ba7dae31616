package org.touchpointregister.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Whom an open task waits for. */
class Seats {

    private final ProcessEngineConfigurationImpl engine;

    Seats(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Whether the person is a candidate of the task by name or by a group they are in today, whoever has taken it. */
    boolean reaches(String login, String taskId) {
        return engine.getTaskService()
                        .createTaskQuery()
                        .taskId(taskId)
                        .taskCandidateUser(login)
                        .includeAssignedTasks()
                        .count()
                > 0;
    }

    /** Whether it waits for somebody at all; each task of our diagrams does. */
    boolean any(String taskId) {
        return engine.getTaskService().getIdentityLinksForTask(taskId).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }
}
