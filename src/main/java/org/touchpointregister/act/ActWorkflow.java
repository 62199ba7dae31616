package org.touchpointregister.act;

import java.util.UUID;

/** What this room asks of the workflow; implemented by the room that knows the engine. */
public interface ActWorkflow {

    /** Tells a change's workflow that it was taken out of its act and is to be checked again. */
    void returnChange(UUID changeId);
}
