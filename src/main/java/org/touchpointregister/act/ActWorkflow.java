package org.touchpointregister.act;

import java.util.List;
import java.util.UUID;
import org.touchpointregister.shared.AuthorityId;

/** What this room asks of the workflow; implemented by the room that knows the engine. */
public interface ActWorkflow {

    /** Starts an act of these accepted changes, of all where none is named; answers the act's id. */
    UUID start(AuthorityId authority, List<UUID> changes, String login);

    /** Tells a change's workflow that it was taken out of its act and is to be checked again. */
    void returnChange(UUID changeId);

    /** Ends the head's task: the act is decided on paper, and the clerk records what comes back. */
    void takeToPaper(UUID actId);
}
