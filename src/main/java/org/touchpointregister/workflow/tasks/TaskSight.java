package org.touchpointregister.workflow.tasks;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Oversight;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;

/** Which tasks a person may work on, and of which they may know what became of them. */
@Component
class TaskSight {

    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identity;
    private final People people;
    private final Oversight oversight;

    TaskSight(TaskService tasks, HistoryService history, IdentityService identity, People people, Oversight oversight) {
        this.oversight = oversight;
        this.tasks = tasks;
        this.history = history;
        this.identity = identity;
        this.people = people;
    }

    /** Whether the open task is assigned to them, or they are among its candidates. */
    boolean mayWork(String login, String taskId) {
        Set<String> groups = groupsOf(login);
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
                                        .taskCandidateGroupIn(List.copyOf(groups))
                                        .count()
                                > 0);
    }

    /** Whether the task has ever been for them or for a group of theirs, or they see the whole of their authority anyway. */
    boolean mayKnow(Person reader, String taskId) {
        boolean oversees = reader.authority() == null
                || people.membershipsOf(reader.login()).stream().anyMatch(oversight::ofWhole);
        if (oversees) {
            return true;
        }
        Set<String> groups = groupsOf(reader.login());
        return history.createHistoricIdentityLinkLogQuery().taskId(taskId).list().stream()
                .anyMatch(link -> reader.login().equals(link.getUserId()) || groups.contains(link.getGroupId()));
    }

    /** When the one who holds the task took it; null if nobody does. */
    @Nullable
    Date heldSince(String taskId) {
        return history
                .createHistoricIdentityLinkLogQuery()
                .taskId(taskId)
                .type(IdentityLinkType.ASSIGNEE)
                .operationType("add")
                .list()
                .stream()
                .map(HistoricIdentityLinkLog::getTime)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Set<String> groupsOf(String login) {
        return identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }
}
