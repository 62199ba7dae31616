package org.touchpointregister.workflow.lifecycle;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Brings home the acts that a failed test leaves on their way. An authority has one of them at a time, so each later
 * test of that authority, and the failed one's own second run, would fail too and hide which was the first.
 */
final class ClearedWay implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> {
            try {
                clear(((RideTest) context.getRequiredTestInstance()).rides);
            } catch (RuntimeException | AssertionError e) {
                failure.addSuppressed(e);
            }
        });
    }

    static void clear(Rides rides) {
        for (Body body : Body.values()) {
            rides.acts().onItsWay(body.id()).ifPresent(act -> bringHome(new ActRide(rides, body, act)));
        }
    }

    private static void bringHome(ActRide act) {
        switch (act.state()) {
            case AGREEING -> act.agreeByAll().head("decline");
            case WITH_HEAD -> act.head("decline");
            case ON_PAPER -> act.onPaper(Map.of("decision", "decline", "remark", "The test has failed."));
            case SIGNED -> act.register().publish();
            default -> throw new IllegalStateException(act.number() + " is not on its way: " + act.state());
        }
    }
}
