package org.touchpointregister.workflow.answers;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Clears the last round's answer when its task opens again: the form would show it as already chosen. */
@Component
class FreshAnswer implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        for (AnswerField field :
                DeclaredAnswers.ofTask(task.getTaskDefinitionKey()).fields()) {
            if (task.hasVariable(field.name())) {
                task.setVariable(field.name(), null);
            }
        }
    }
}
