package org.touchpointregister.identity;

/** A role was taken from a person who stays. */
public record RoleWithdrawn(Membership membership) {}
