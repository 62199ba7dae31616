package org.touchpointregister.workflow.succession;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.PersonLeft;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.RoleWithdrawn;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.EngineGroups;
import org.touchpointregister.workflow.engine.SignedIn;
import org.touchpointregister.workflow.step.Candidates;
import org.touchpointregister.workflow.substitution.TaskSeats;

/**
 * Tasks that a leaving person had taken go to the successor who may do them, else back to everybody who may; tasks that
 * were offered to that person by name are offered to those whom the rules name now (R-40 E).
 */
@Component
class LeftTasks {

    /** A vote is a member's own: nobody votes in another's place, the term counts whoever is absent. */
    private static final Set<String> PERSONAL = Set.of("voteOnChange");

    private final TaskService tasks;
    private final Candidates candidates;
    private final TaskSeats seats;
    private final SignedIn signedIn;

    LeftTasks(TaskService tasks, Candidates candidates, TaskSeats seats, SignedIn signedIn) {
        this.tasks = tasks;
        this.candidates = candidates;
        this.seats = seats;
        this.signedIn = signedIn;
    }

    @EventListener
    void left(PersonLeft event) {
        signedIn.leftOut(() -> tasks.createTaskQuery()
                .taskInvolvedUser(event.person().login())
                .list()
                .forEach(task -> handOver(task, event.person().login(), event.successor())));
    }

    /** What was taken in a role that is gone waits again for everybody who may do it. */
    @EventListener
    void withdrawn(RoleWithdrawn event) {
        String login = event.membership().login();
        signedIn.leftOut(
                () -> tasks.createTaskQuery().taskInvolvedUser(login).list().forEach(task -> letGo(task, login)));
    }

    private void letGo(Task task, String login) {
        seats.renew(task);
        if (login.equals(task.getAssignee()) && !seats.reaches(login, task)) {
            tasks.setAssignee(task.getId(), null);
            seats.close(login, task);
        }
    }

    private void handOver(Task task, String login, @Nullable Person successor) {
        if (!PERSONAL.contains(task.getTaskDefinitionKey())) {
            offerAnew(task, login);
        }
        if (login.equals(task.getAssignee())) {
            tasks.setAssignee(
                    task.getId(),
                    successor != null && seats.reaches(successor.login(), task) ? successor.login() : null);
        }
    }

    private void offerAnew(Task task, String login) {
        boolean named = links(task).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && login.equals(link.getUserId()));
        if (!named) {
            return;
        }
        tasks.deleteCandidateUser(task.getId(), login);
        candidates
                .again(task, tasks.getVariables(task.getId()))
                .forEach(next -> tasks.addCandidateUser(task.getId(), next));
        if (links(task).stream().noneMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))) {
            AuthorityId authority = new AuthorityId(task.getTenantId());
            tasks.addCandidateGroup(task.getId(), EngineGroups.of(authority, Role.CONTROLLER));
        }
    }

    private List<IdentityLink> links(Task task) {
        return tasks.getIdentityLinksForTask(task.getId());
    }
}
