package org.touchpointregister.workflow.substitution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.engine.NamedCandidates;
import org.touchpointregister.workflow.step.HeldGroups;

/** Who sits at an open task: asked anew of its diagram, as if it were created now. */
@Component
public class TaskSeats {

    private final NamedCandidates named;
    private final TaskService tasks;
    private final HeldGroups heldGroups;
    private final AuthorizationService authorizations;

    TaskSeats(NamedCandidates named, TaskService tasks, HeldGroups heldGroups, AuthorizationService authorizations) {
        this.named = named;
        this.tasks = tasks;
        this.heldGroups = heldGroups;
        this.authorizations = authorizations;
    }

    /** The people whom the diagram names today become its candidates, and no others; groups stay as they are. */
    public void renew(Task task) {
        Set<String> wanted = named.of(task.getId());
        Set<String> seated = links(task).stream()
                .map(IdentityLink::getUserId)
                .filter(login -> login != null)
                .collect(Collectors.toCollection(TreeSet::new));
        if (wanted.isEmpty() && !seated.isEmpty()) {
            return;
        }
        wanted.stream()
                .filter(login -> !seated.contains(login))
                .forEach(login -> tasks.addCandidateUser(task.getId(), login));
        seated.stream().filter(login -> !wanted.contains(login)).forEach(login -> {
            tasks.deleteCandidateUser(task.getId(), login);
            close(login, task);
        });
    }

    /** Whether the person is a candidate of the task, by name or by a group. */
    public boolean reaches(String login, Task task) {
        Set<String> groups = heldGroups.of(login);
        return links(task).stream()
                .anyMatch(link -> login.equals(link.getUserId())
                        || (link.getGroupId() != null && groups.contains(link.getGroupId())));
    }

    /** The engine leaves a former holder the right to the task: it ends unless they are still a candidate by name. */
    public void close(String login, Task task) {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        boolean seated = links(task).stream().anyMatch(link -> login.equals(link.getUserId()));
        if (now == null || seated || login.equals(now.getAssignee())) {
            return;
        }
        authorizations
                .createAuthorizationQuery()
                .userIdIn(login)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }

    private List<IdentityLink> links(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
    }
}
