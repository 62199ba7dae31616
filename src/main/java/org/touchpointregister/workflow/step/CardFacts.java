package org.touchpointregister.workflow.step;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.RegisterChangeFlow;

/**
 * Keeps with each task what its card in Tasklist shows. The case's own variables would not do: a card shows only what
 * its reader may read, and who may take a task may read that task, not the whole case.
 */
@Component
public class CardFacts {

    private static final List<String> SHOWN =
            List.of(RegisterChangeFlow.NUMBER.name(), RegisterChangeFlow.DEPARTMENT_NAME.name());

    /** Copies them from the case to the task. */
    public void keep(DelegateTask task) {
        for (String name : SHOWN) {
            Object value = task.getExecution().getVariable(name);
            if (value != null) {
                task.setVariableLocal(name, value);
            }
        }
    }
}
