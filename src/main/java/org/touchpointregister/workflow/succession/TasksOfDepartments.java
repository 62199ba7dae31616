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
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.EngineGroups;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Open tasks and the cases they belong to follow their department, in the transaction that merges or renames it. */
@Component
class TasksOfDepartments {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final SignedIn signedIn;

    TasksOfDepartments(RuntimeService runtime, TaskService tasks, SignedIn signedIn) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    @EventListener
    void renamed(DepartmentRenamed event) {
        Department department = event.department();
        signedIn.leftOut(() -> replaceName(department.authority(), event.was(), department.name()));
    }

    @EventListener
    void merged(DepartmentMerged event) {
        signedIn.leftOut(() -> move(event.gone(), event.heir()));
    }

    private void move(Department gone, Department heir) {
        String from = EngineGroups.ofDepartment(gone);
        List<Task> open = tasks.createTaskQuery()
                .taskCandidateGroup(from)
                .includeAssignedTasks()
                .list();
        for (Task task : open) {
            tasks.addCandidateGroup(task.getId(), EngineGroups.ofDepartment(heir));
            tasks.deleteCandidateGroup(task.getId(), from);
        }
        replace(
                RegisterChangeFlow.DEPARTMENT.name(),
                gone.id().toString(),
                heir.id().toString());
        replaceName(gone.authority(), gone.name(), heir.name());
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
