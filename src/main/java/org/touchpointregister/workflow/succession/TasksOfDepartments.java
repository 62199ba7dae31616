package org.touchpointregister.workflow.succession;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.DepartmentMerged;
import org.touchpointregister.identity.DepartmentRenamed;
import org.touchpointregister.identity.People;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.EngineGroups;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Open tasks and the cases they belong to follow their department, in the transaction that merges, closes or renames it. */
@Component
class TasksOfDepartments {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final People people;
    private final SignedIn signedIn;

    TasksOfDepartments(RuntimeService runtime, TaskService tasks, People people, SignedIn signedIn) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.people = people;
        this.signedIn = signedIn;
    }

    @EventListener
    void renamed(DepartmentRenamed event) {
        Department department = event.department();
        signedIn.leftOut(() -> replaceName(department.authority(), event.was(), department.name()));
    }

    @EventListener
    void merged(DepartmentMerged event) {
        signedIn.leftOut(() -> move(event));
    }

    private void move(DepartmentMerged event) {
        Department gone = event.gone();
        Department heir = event.heir();
        String from = EngineGroups.ofDepartment(gone);
        List<Task> open = tasks.createTaskQuery()
                .taskCandidateGroup(from)
                .includeAssignedTasks()
                .list();
        for (Task task : open) {
            tasks.addCandidateGroup(task.getId(), EngineGroups.ofDepartment(heir));
            tasks.deleteCandidateGroup(task.getId(), from);
            if (task.getAssignee() != null && !event.withPeople() && !worksIn(heir, task.getAssignee())) {
                tasks.setAssignee(task.getId(), null);
            }
        }
        replace(
                RegisterChangeFlow.DEPARTMENT.name(),
                gone.id().toString(),
                heir.id().toString());
        replaceName(gone.authority(), gone.name(), heir.name());
    }

    private boolean worksIn(Department department, String login) {
        return people.departmentsOf(login).stream().anyMatch(one -> one.id().equals(department.id()));
    }

    private void replace(String variable, String was, String becomes) {
        write(
                runtime.createVariableInstanceQuery()
                        .variableName(variable)
                        .variableValueEquals(variable, was)
                        .list(),
                becomes);
    }

    /** Names are read by people of one authority alone; another may have a department called the same. */
    private void replaceName(AuthorityId authority, String was, String becomes) {
        String variable = RegisterChangeFlow.DEPARTMENT_NAME.name();
        write(
                runtime.createVariableInstanceQuery()
                        .variableName(variable)
                        .variableValueEquals(variable, was)
                        .tenantIdIn(authority.value())
                        .list(),
                becomes);
    }

    /** Each where it stands: cards keep copies of their own with the task. */
    private void write(List<VariableInstance> found, String value) {
        for (VariableInstance variable : found) {
            if (variable.getTaskId() == null) {
                runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), value);
            } else {
                tasks.setVariableLocal(variable.getTaskId(), variable.getName(), value);
            }
        }
    }
}
