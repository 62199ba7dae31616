package org.touchpointregister.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;

/** Whom an open task waits for. */
class Seats {

    private final ProcessEngineConfigurationImpl engine;
    private final Unwatched unwatched;

    Seats(ProcessEngineConfigurationImpl engine, Unwatched unwatched) {
        this.engine = engine;
        this.unwatched = unwatched;
    }

    /**
     * Who may do a step is asked today: whoever took it while they might, and has lost that since, does not do it, and
     * nobody to whom somebody else gave it. Our own code, which acts for nobody, is not asked.
     */
    void require(String taskId, @Nullable String person) {
        if (person != null && !unwatched.look(() -> reaches(person, taskId) || !isOffered(taskId))) {
            throw Refusal.forbidden("workflow.answer.notYoursToday");
        }
    }

    /** Whether the person is a candidate of the task by name or by a group they are in today, whoever has taken it. */
    private boolean reaches(String login, String taskId) {
        return engine.getTaskService()
                        .createTaskQuery()
                        .taskId(taskId)
                        .taskCandidateUser(login)
                        .includeAssignedTasks()
                        .count()
                > 0;
    }

    /** Whether it waits for somebody at all; each task of our diagrams does. */
    private boolean isOffered(String taskId) {
        return engine.getTaskService().getIdentityLinksForTask(taskId).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }
}
