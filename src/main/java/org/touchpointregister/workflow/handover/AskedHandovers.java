package org.touchpointregister.workflow.handover;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.handover.Handover;
import org.touchpointregister.handover.HandoverWorkflow;
import org.touchpointregister.identity.People;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.workflow.HandoverFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Asks departments to take over and takes their one click, in the transaction of the caller. */
@Component
@Transactional
class AskedHandovers implements HandoverWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final SignedIn signedIn;
    private final People people;

    AskedHandovers(RuntimeService runtime, TaskService tasks, SignedIn signedIn, People people) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.people = people;
    }

    @Override
    public void ask(Handover handover) {
        signedIn.leftOut(() -> runtime.startProcessInstanceByKey(
                HandoverFlow.KEY,
                handover.number(),
                Variables.createVariables()
                        .putValue(
                                HandoverFlow.AUTHORITY.name(),
                                handover.authority().value())
                        .putValue(
                                HandoverFlow.DEPARTMENT.name(),
                                handover.departmentId().toString())
                        .putValue(HandoverFlow.DEPARTMENT_NAME.name(), handover.departmentName())
                        .putValue(HandoverFlow.HANDOVER_ID.name(), handover.id().toString())
                        .putValue(HandoverFlow.WAITS.name(), handover.waits())
                        .putValue(HandoverFlow.NUMBER.name(), handover.number())));
    }

    @Override
    public void distribute(UUID handoverId, @Nullable String heir, String login) {
        complete(
                handoverId,
                HandoverFlow.DISTRIBUTE,
                login,
                Variables.createVariables().putValue(HandoverFlow.HEIR.name(), heir));
    }

    @Override
    public void take(UUID handoverId, String login) {
        complete(handoverId, HandoverFlow.TAKE_OVER, login, Variables.createVariables());
    }

    private void complete(UUID handoverId, String step, String login, VariableMap answer) {
        Task task = tasks.createTaskQuery()
                .processVariableValueEquals(HandoverFlow.HANDOVER_ID.name(), handoverId.toString())
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw Refusal.conflict("handover.doneAlready");
        }
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(login)) {
            throw Refusal.conflict("handover.heldBy", task.getName(), people.name(holder));
        }
        if (holder == null) {
            tasks.claim(task.getId(), login);
        }
        tasks.complete(task.getId(), answer);
    }
}
