package org.touchpointregister.workflow.confirmation;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.confirmation.Campaign;
import org.touchpointregister.confirmation.Confirmation;
import org.touchpointregister.confirmation.ConfirmationWorkflow;
import org.touchpointregister.identity.People;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.workflow.ConfirmationFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Asks departments to confirm and takes their one click, in the transaction of the caller. */
@Component
@Transactional
class AskedDepartments implements ConfirmationWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final SignedIn signedIn;
    private final People people;

    AskedDepartments(RuntimeService runtime, TaskService tasks, SignedIn signedIn, People people) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.people = people;
    }

    @Override
    public void ask(Campaign campaign, Confirmation confirmation) {
        signedIn.leftOut(() -> runtime.createMessageCorrelation(ConfirmationFlow.CONFIRMATION_DUE)
                .processInstanceBusinessKey(confirmation.number())
                .setVariables(Variables.createVariables()
                        .putValue(
                                ConfirmationFlow.AUTHORITY.name(),
                                confirmation.authority().value())
                        .putValue(
                                ConfirmationFlow.DEPARTMENT.name(),
                                confirmation.departmentId().toString())
                        .putValue(ConfirmationFlow.DEPARTMENT_NAME.name(), confirmation.departmentName())
                        .putValue(
                                ConfirmationFlow.CONFIRMATION_ID.name(),
                                confirmation.id().toString())
                        .putValue(ConfirmationFlow.NUMBER.name(), confirmation.number())
                        .putValue(
                                ConfirmationFlow.DUE_ON.name(), campaign.dueOn().toString()))
                .correlateStartMessage());
    }

    @Override
    public void answer(UUID confirmationId, String decision, String login) {
        Task task = tasks.createTaskQuery()
                .processVariableValueEquals(ConfirmationFlow.CONFIRMATION_ID.name(), confirmationId.toString())
                .taskDefinitionKey(ConfirmationFlow.CONFIRM_ROWS)
                .singleResult();
        if (task == null) {
            throw Refusal.conflict("confirmation.answeredAlready", "");
        }
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(login)) {
            throw Refusal.conflict("confirmation.heldBy", task.getName(), people.name(holder));
        }
        if (holder == null) {
            tasks.claim(task.getId(), login);
        }
        tasks.complete(task.getId(), Map.of(ConfirmationFlow.DECISION.name(), decision));
    }
}
