package org.touchpointregister.workflow.substitution;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.identity.Substitutions;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.OwnWork;

/** Moves open tasks between an absent person and who stands in; new ones find the right people by themselves. */
@Component
class MovedTasks {

    /** On a task that was taken over from its holder: the substitution it comes back from. */
    static final String TAKEN_OVER = "takenOverBy";

    private static final String APPROVE = "approveAct";
    private static final String RECORD_PAPER = "recordPaperDecision";

    private final Substitutions substitutions;
    private final Accounts accounts;
    private final TaskService tasks;
    private final TaskSeats seats;
    private final OwnWork ownWork;

    MovedTasks(Substitutions substitutions, Accounts accounts, TaskService tasks, TaskSeats seats, OwnWork ownWork) {
        this.substitutions = substitutions;
        this.accounts = accounts;
        this.tasks = tasks;
        this.seats = seats;
        this.ownWork = ownWork;
    }

    /** Nobody gets a task about their own work (requirements E): it stays with the absent person. A leave that is over moves nothing. */
    void handOver(UUID id) {
        Substitution moved = substitutions.require(id);
        accounts.align();
        if (!substitutions.runs(moved)) {
            return;
        }
        open(moved)
                .taskCandidateUser(moved.absent())
                .includeAssignedTasks()
                .list()
                .forEach(seats::renew);
        for (Task task : open(moved).taskAssignee(moved.absent()).list()) {
            if (seats.reaches(moved.substitute(), task) && !isOwnWork(moved.substitute(), task)) {
                tasks.setVariableLocal(task.getId(), TAKEN_OVER, id.toString());
                tasks.setAssignee(task.getId(), moved.substitute());
            }
        }
    }

    /** What was taken over comes back, and so does what only the lent roles gave; what is one's own stays. */
    void giveBack(UUID id) {
        Substitution moved = substitutions.require(id);
        accounts.align();
        open(moved)
                .taskCandidateUser(moved.substitute())
                .includeAssignedTasks()
                .list()
                .forEach(seats::renew);
        List<Task> held = open(moved).taskAssignee(moved.substitute()).list();
        for (Task task : held) {
            boolean takenOver = id.toString().equals(tasks.getVariableLocal(task.getId(), TAKEN_OVER));
            if (takenOver || !seats.reaches(moved.substitute(), task)) {
                tasks.removeVariableLocal(task.getId(), TAKEN_OVER);
                tasks.setAssignee(task.getId(), seats.reaches(moved.absent(), task) ? moved.absent() : null);
            }
        }
        held.forEach(task -> seats.close(moved.substitute(), task));
    }

    private boolean isOwnWork(String login, Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case APPROVE -> ownWork.approvedInPlace(login, act(task));
            case RECORD_PAPER -> ownWork.prepared(login, act(task));
            default -> false;
        };
    }

    private UUID act(Task task) {
        return UUID.fromString(String.valueOf(tasks.getVariable(task.getId(), ActApprovalFlow.ACT_ID.name())));
    }

    private TaskQuery open(Substitution moved) {
        return tasks.createTaskQuery().tenantIdIn(moved.authority().value());
    }
}
