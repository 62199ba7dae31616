package org.touchpointregister.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** The person on whose behalf the engine acts at the moment; nobody where a job or our own code does. */
@Component
public class SignedIn {

    private final IdentityService identity;

    SignedIn(IdentityService identity) {
        this.identity = identity;
    }

    public Optional<String> login() {
        Authentication authentication = identity.getCurrentAuthentication();
        return Optional.ofNullable(authentication).map(Authentication::getUserId);
    }

    /** Does what only our own code may: the rooms have asked for the right, the engine grants it to nobody. */
    public void leftOut(Runnable work) {
        Authentication current = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            work.run();
        } finally {
            if (current != null) {
                identity.setAuthentication(current);
            }
        }
    }
}
