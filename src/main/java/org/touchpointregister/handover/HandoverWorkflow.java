package org.touchpointregister.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this room asks of the workflow; implemented by the room that knows the engine. */
public interface HandoverWorkflow {

    /** Gives the department the task to look through what came. */
    void ask(Handover handover);

    /** Completes the task of saying which department goes on, as that person; refuses where it is not open or somebody else holds it. */
    void distribute(UUID handoverId, @Nullable String heir, String login);

    /** Completes that task as that person; refuses where it is not open or somebody else holds it. */
    void take(UUID handoverId, String login);
}
