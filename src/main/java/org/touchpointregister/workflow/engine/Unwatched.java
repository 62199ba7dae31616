package org.touchpointregister.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Does what our own code has allowed with the engine's own rights, whatever the person may see or do there. */
class Unwatched {

    private final ProcessEngineConfigurationImpl engine;

    Unwatched(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    <T extends @Nullable Object> T look(Supplier<T> look) {
        IdentityService identity = engine.getIdentityService();
        Authentication current = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return look.get();
        } finally {
            if (current != null) {
                identity.setAuthentication(current);
            }
        }
    }
}
