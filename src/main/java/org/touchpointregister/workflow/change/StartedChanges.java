package org.touchpointregister.workflow.change;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.Asked;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Starts, submits and withdraws changes in the engine, in the transaction of the caller. */
@Component
@Transactional
class StartedChanges implements ChangeWorkflow {

    private final RuntimeService runtime;
    private final SignedIn signedIn;
    private final TaskService tasks;

    StartedChanges(RuntimeService runtime, SignedIn signedIn, TaskService tasks) {
        this.runtime = runtime;
        this.signedIn = signedIn;
        this.tasks = tasks;
    }

    @Override
    public UUID start(NewChange wanted) {
        ProcessInstanceWithVariables started = runtime.createProcessInstanceByKey(RegisterChangeFlow.KEY)
                .setVariables(variables(wanted))
                .executeWithVariablesInReturn();
        return UUID.fromString((String) started.getVariables().get(RegisterChangeFlow.CHANGE_ID.name()));
    }

    @Override
    public UUID startByInventory(NewChange wanted) {
        AtomicReference<String> changeId = new AtomicReference<>("");
        signedIn.leftOut(() -> {
            String instance = runtime.createMessageCorrelation(RegisterChangeFlow.PROCESS_INVENTORY_CHANGED)
                    .setVariables(variables(wanted))
                    .correlateStartMessage()
                    .getId();
            changeId.set((String) runtime.getVariable(instance, RegisterChangeFlow.CHANGE_ID.name()));
        });
        return UUID.fromString(changeId.get());
    }

    private static VariableMap variables(NewChange wanted) {
        Asked asked = wanted.asked();
        return Variables.createVariables()
                .putValue(
                        RegisterChangeFlow.AUTHORITY.name(), wanted.authority().value())
                .putValue(RegisterChangeFlow.DEPARTMENT.name(), wanted.department())
                .putValue(
                        RegisterChangeFlow.OCCURRED_ON.name(),
                        wanted.occurredOn() == null ? null : wanted.occurredOn().toString())
                .putValue(RegisterChangeFlow.NOTE.name(), wanted.note())
                .putValue(RegisterChangeFlow.STARTED_BY.name(), wanted.startedBy())
                .putValue(
                        RegisterChangeFlow.ASKED_BY.name(),
                        asked == null ? null : asked.by().toString());
    }

    @Override
    public void resume(ChangeRequest followUp) {
        runtime.createProcessInstanceByKey(RegisterChangeFlow.KEY)
                .businessKey(followUp.number())
                .setVariables(ChangeFacts.of(followUp))
                .startBeforeActivity("prepareChange")
                .execute();
    }

    @Override
    public void release(ChangeRequest change, String login) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(change.number())
                .taskAssignee(login)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), null));
    }

    @Override
    public void submit(ChangeRequest change, String login) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(change.number())
                .taskDefinitionKeyIn(RegisterChangeFlow.PREPARE, RegisterChangeFlow.REWORK)
                .singleResult();
        if (task == null) {
            throw Refusal.conflict("change.wrongState", change.number());
        }
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(login)) {
            throw Refusal.conflict("change.heldBy", change.number(), holder);
        }
        if (holder == null) {
            tasks.claim(task.getId(), login);
        }
        tasks.complete(task.getId());
    }

    @Override
    public void withdraw(ChangeRequest change, String login, @Nullable String reason) {
        if (!change.state().withdrawable()) {
            throw Refusal.conflict("change.tooLateToWithdraw", change.number());
        }
        signedIn.leftOut(() -> runtime.createMessageCorrelation(RegisterChangeFlow.CHANGE_WITHDRAWN)
                .processInstanceVariableEquals(
                        RegisterChangeFlow.CHANGE_ID.name(), change.id().toString())
                .setVariable(RegisterChangeFlow.REMARK.name(), reason)
                .setVariable(RegisterChangeFlow.WITHDRAWN_BY.name(), login)
                .correlate());
    }

    @Override
    public void sessionHeld(UUID changeId) {
        signedIn.leftOut(() -> runtime.createMessageCorrelation(RegisterChangeFlow.SESSION_HELD)
                .processInstanceVariableEquals(RegisterChangeFlow.CHANGE_ID.name(), changeId.toString())
                .correlate());
    }
}
