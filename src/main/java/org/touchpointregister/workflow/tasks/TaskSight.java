package org.touchpointregister.workflow.tasks;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Whether an open task is one a person may work on: assigned to them, or they are among its candidates. */
@Component
class TaskSight {

    private final TaskService tasks;
    private final IdentityService identity;

    TaskSight(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    boolean mayWork(String login, String taskId) {
        List<String> groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
        boolean candidate = tasks.createTaskQuery()
                        .taskId(taskId)
                        .or()
                        .taskAssignee(login)
                        .taskCandidateUser(login)
                        .endOr()
                        .count()
                > 0;
        return candidate
                || (!groups.isEmpty()
                        && tasks.createTaskQuery()
                                        .taskId(taskId)
                                        .taskCandidateGroupIn(groups)
                                        .count()
                                > 0);
    }
}
