package org.touchpointregister.workflow.step;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.Variable;

/**
 * Keeps with each task what its card in Tasklist shows and where its form finds the sheet of its term. The case's own variables would not do: a card shows only what
 * its reader may read, and who may take a task may read that task, not the whole case.
 */
@Component
public class CardFacts {

    /** The stored deadline of the task: its sheet explains the date, its state says whether that is provisional. */
    public static final Variable<String> DEADLINE_ID = Variable.text("deadlineId");

    private static final List<String> SHOWN =
            List.of(RegisterChangeFlow.NUMBER.name(), RegisterChangeFlow.DEPARTMENT_NAME.name());

    private final StepDeadlines deadlines;

    CardFacts(StepDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Copies them from the case to the task. */
    public void keep(DelegateTask task) {
        for (String name : SHOWN) {
            Object value = task.getExecution().getVariable(name);
            if (value != null) {
                task.setVariableLocal(name, value);
            }
        }
        Deadline deadline = deadlines.of(task.getExecution());
        task.setVariableLocal(DEADLINE_ID.name(), deadline.id().toString());
    }
}
