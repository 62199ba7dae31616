package org.touchpointregister.workflow.engine;

import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes timers again that have fired although their date lies ahead once more; the engine itself makes each but once. */
@Component
public class Timers {

    private final ProcessEngineConfigurationImpl engine;

    Timers(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Gives the step an execution stands in those of its timers that it lacks and that are due in the future. */
    public void restore(String executionId) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(executionId);
            if (execution != null && execution.getActivity() != null) {
                restore(context, execution);
            }
            return null;
        });
    }

    private static void restore(CommandContext context, ExecutionEntity execution) {
        ActivityImpl activity = execution.getActivity();
        Set<String> present = new HashSet<>();
        context.getJobManager()
                .findJobsByExecutionId(execution.getId())
                .forEach(job -> present.add(job.getJobDefinitionId()));
        declarations(activity)
                .filter(declaration -> !present.contains(declaration.getJobDefinitionId()))
                .forEach(declaration -> {
                    JobEntity made = declaration.createTimer(execution);
                    Date due = made.getDuedate();
                    if (due == null
                            || !due.toInstant()
                                    .isAfter(ClockUtil.getCurrentTime().toInstant())) {
                        made.delete();
                    }
                });
    }

    private static Stream<TimerDeclarationImpl> declarations(ActivityImpl activity) {
        return Stream.concat(
                TimerDeclarationImpl.getDeclarationsForScope(activity).values().stream(),
                TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(activity).values().stream()
                        .map(Map::values)
                        .flatMap(Collection::stream));
    }
}
