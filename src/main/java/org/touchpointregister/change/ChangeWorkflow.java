package org.touchpointregister.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this room asks of the workflow; implemented by the room that knows the engine. */
public interface ChangeWorkflow {

    /** Starts the workflow of a new change and answers the change's id. */
    UUID start(NewChange wanted);

    /** Starts the workflow of a change because the inventory of processes has changed, and answers the change's id. */
    UUID startByInventory(NewChange wanted);

    /** Starts the workflow of a change split off another one. */
    void resume(ChangeRequest followUp);

    /** Frees the task of the change that this person holds, so that whoever may submit can take it. */
    void release(ChangeRequest change, String login);

    /** Completes the department's task of the change, as that person; refuses where somebody else holds it. */
    void submit(ChangeRequest change, String login);

    /** Tells the workflow that the department takes the change back. */
    void withdraw(ChangeRequest change, String login, @Nullable String reason);

    /** Tells the workflow that a session of the working group has decided on the change. */
    void sessionHeld(UUID changeId);
}
