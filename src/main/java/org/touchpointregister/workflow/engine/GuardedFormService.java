package org.touchpointregister.workflow.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service behind the guard. The number of a case is given by us, never by the one who starts it. */
class GuardedFormService extends FormServiceImpl {

    private final Guard guard;

    GuardedFormService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> variables) {
        return guard.start(definitionId, variables, answer -> super.submitStartForm(definitionId, answer));
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> variables) {
        if (WebCall.isRunning()) {
            return submitStartForm(definitionId, variables);
        }
        return guard.start(definitionId, variables, answer -> super.submitStartForm(definitionId, businessKey, answer));
    }

    @Override
    public TaskFormData getTaskFormData(String taskId) {
        return guard.ofTask(taskId, () -> super.getTaskFormData(taskId));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
        return guard.ofTask(taskId, () -> super.getTaskFormVariables(taskId, names, deserializeValues));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> variables) {
        guard.<@Nullable Void>answer(taskId, variables, answer -> {
            super.submitTaskForm(taskId, answer);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return guard.answer(
                taskId,
                variables,
                answer -> super.submitTaskFormWithVariablesInReturn(taskId, answer, deserializeValues));
    }
}
