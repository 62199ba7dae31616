package org.touchpointregister.formation;

/** What this room asks of the workflow; implemented by the room that knows the engine. */
public interface FormationWorkflow {

    /** Starts the workflow of a formation on behalf of whoever is signed in, and answers its number. */
    String start(NewFormation wanted);
}
