package org.touchpointregister.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has taken a task may return it to those it waits for: each task of ours has candidates. The engine would ask for the
 * right to assign tasks to others, which nobody who works on them has.
 */
class GiveBack {

    private final ProcessEngineConfigurationImpl engine;

    GiveBack(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    void assign(String taskId, @Nullable String login, Runnable assigning) {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        if (login != null || person == null || !isHeldBy(person.getUserId(), taskId)) {
            assigning.run();
            return;
        }
        new Unwatched(engine).<@Nullable Void>look(() -> {
            assigning.run();
            return null;
        });
    }

    private boolean isHeldBy(String login, String taskId) {
        return engine.getTaskService()
                        .createTaskQuery()
                        .taskId(taskId)
                        .taskAssignee(login)
                        .count()
                > 0;
    }
}
