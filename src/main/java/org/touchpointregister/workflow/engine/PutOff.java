package org.touchpointregister.workflow.engine;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/**
 * What people may change of a task themselves: its follow-up date, and that of tasks they may do. Name, due date and the rest
 * belong to our own code and the administrator; Tasklist sends all of it together.
 */
class PutOff {

    private final ProcessEngineConfigurationImpl engine;
    private final Sentences sentences;

    PutOff(ProcessEngineConfigurationImpl engine, Sentences sentences) {
        this.engine = engine;
        this.sentences = sentences;
    }

    void save(Task sent, Runnable saving) {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        if (!WebCall.isRunning() || isAdministrator(person)) {
            saving.run();
            return;
        }
        engine.getIdentityService().clearAuthentication();
        try {
            if (person == null || !mayWork(person.getUserId(), sent.getId()) || !onlyPutsOff(sent)) {
                throw new RefusedCall(Refusal.forbidden("workflow.answer.onlyPutOff"), sentences);
            }
            saving.run();
        } finally {
            engine.getIdentityService().setAuthentication(person);
        }
    }

    private boolean mayWork(String login, String taskId) {
        return Stream.of(
                        engine.getTaskService().createTaskQuery().taskId(taskId).taskAssignee(login),
                        engine.getTaskService().createTaskQuery().taskId(taskId).taskCandidateUser(login))
                .anyMatch(query -> query.count() > 0);
    }

    private boolean onlyPutsOff(Task sent) {
        Task stored =
                engine.getTaskService().createTaskQuery().taskId(sent.getId()).singleResult();
        return Stream.<Function<Task, @Nullable Object>>of(
                        Task::getName,
                        Task::getDescription,
                        Task::getPriority,
                        Task::getAssignee,
                        Task::getOwner,
                        Task::getDelegationState,
                        Task::getParentTaskId,
                        Task::getCaseInstanceId,
                        Task::getTenantId,
                        PutOff::dueAt)
                .allMatch(property -> Objects.equals(property.apply(stored), property.apply(sent)));
    }

    /** Compared as an instant: a date read from the database and one read from JSON are of two classes. */
    private static @Nullable Object dueAt(Task task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }

    private static boolean isAdministrator(@Nullable Authentication person) {
        return person != null
                && person.getGroupIds() != null
                && person.getGroupIds().contains("camunda-admin");
    }
}
