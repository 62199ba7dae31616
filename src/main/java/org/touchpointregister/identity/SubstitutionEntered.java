package org.touchpointregister.identity;

import java.util.UUID;

/** Somebody will stand in, or does from now on. */
public record SubstitutionEntered(UUID id) {}
