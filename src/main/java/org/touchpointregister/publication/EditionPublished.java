package org.touchpointregister.publication;

import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** Told when an edition was published at one of its targets and verified; {@code inTime} is false after the legal term. */
public record EditionPublished(AuthorityId authority, EditionNumber edition, boolean inTime) {}
