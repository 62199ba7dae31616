package org.touchpointregister.identity;

import java.util.UUID;

/** A substitution was ended before its time, perhaps before it had begun. */
public record SubstitutionEnded(UUID id) {}
