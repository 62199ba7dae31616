package org.touchpointregister.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service behind the guard. */
class GuardedTaskService extends TaskServiceImpl {

    private final Guard guard;
    private final PutOff putOff;
    private final GiveBack giveBack;

    GuardedTaskService(Guard guard, PutOff putOff, GiveBack giveBack) {
        this.guard = guard;
        this.putOff = putOff;
        this.giveBack = giveBack;
    }

    @Override
    public List<IdentityLink> getIdentityLinksForTask(String taskId) {
        return guard.ofTask(taskId, () -> super.getIdentityLinksForTask(taskId));
    }

    @Override
    public void claim(String taskId, String login) {
        guard.claim(taskId, login, () -> super.claim(taskId, login));
    }

    @Override
    public void setAssignee(String taskId, @Nullable String login) {
        giveBack.assign(taskId, login, () -> super.setAssignee(taskId, login));
    }

    @Override
    public void saveTask(Task task) {
        putOff.save(task, () -> super.saveTask(task));
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        guard.<@Nullable Void>answer(taskId, variables, answer -> {
            super.complete(taskId, answer);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return guard.answer(
                taskId, variables, answer -> super.completeWithVariablesInReturn(taskId, answer, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        if (variables != null && !variables.isEmpty()) {
            guard.onlyOurOwnCode();
        }
        super.resolveTask(taskId, variables);
    }

    @Override
    protected void setVariables(String taskId, Map<String, ?> variables, boolean local) {
        guard.onlyOurOwnCode();
        super.setVariables(taskId, variables, local);
    }

    @Override
    public void setVariable(String taskId, String name, Object value) {
        guard.onlyOurOwnCode();
        super.setVariable(taskId, name, value);
    }

    @Override
    public void setVariableLocal(String taskId, String name, Object value) {
        guard.onlyOurOwnCode();
        super.setVariableLocal(taskId, name, value);
    }

    @Override
    protected void updateVariables(
            String taskId, Map<String, ?> modifications, Collection<String> deletions, boolean local) {
        guard.onlyOurOwnCode();
        super.updateVariables(taskId, modifications, deletions, local);
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        guard.onlyOurOwnCode();
        super.handleBpmnError(taskId, code, message, variables);
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        guard.onlyOurOwnCode();
        super.handleEscalation(taskId, code, variables);
    }
}
