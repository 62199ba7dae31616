package org.touchpointregister.confirmation;

import java.util.UUID;

/** What this room asks of the workflow; implemented by the room that knows the engine. */
public interface ConfirmationWorkflow {

    /** Asks a department; {@code dueOn} of the campaign is the day its task is due. */
    void ask(Campaign campaign, Confirmation confirmation);

    /** Completes the department's task as that person; refuses where it is not open or somebody else holds it. */
    void answer(UUID confirmationId, String decision, String login);
}
