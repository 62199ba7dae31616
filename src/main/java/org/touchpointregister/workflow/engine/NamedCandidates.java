package org.touchpointregister.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The people whom the diagram of an open task would name as its candidates if it were created now. */
@Component
public class NamedCandidates {

    private final ProcessEngineConfigurationImpl engine;

    NamedCandidates(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    public Set<String> of(String taskId) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> named(context.getTaskManager().findTaskById(taskId)));
    }

    private static Set<String> named(TaskEntity task) {
        Set<String> named = new TreeSet<>();
        for (Expression expression : task.getTaskDefinition().getCandidateUserIdExpressions()) {
            Object value = expression.getValue(task.getExecution());
            if (value instanceof Collection<?> logins) {
                logins.forEach(login -> named.add(String.valueOf(login)));
            } else {
                named.addAll(List.of(String.valueOf(value).split("\\s*,\\s*", -1)));
            }
        }
        return named;
    }
}
