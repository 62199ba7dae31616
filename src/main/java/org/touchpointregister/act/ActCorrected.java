package org.touchpointregister.act;

import java.util.UUID;
import org.touchpointregister.shared.AuthorityId;

/** What is said of an act's editions has changed: the act was corrected or cancelled. */
public record ActCorrected(AuthorityId authority, UUID actId) {}
