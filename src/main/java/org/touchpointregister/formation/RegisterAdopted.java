package org.touchpointregister.formation;

import org.touchpointregister.register.Edition;

/** A register that stood before was taken over as edition 1, by that person. */
public record RegisterAdopted(Edition edition, String login) {}
