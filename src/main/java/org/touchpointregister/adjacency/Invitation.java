package org.touchpointregister.adjacency;

import java.util.UUID;
import org.touchpointregister.shared.AuthorityId;

/** Which row of one authority is to be linked with another authority, and why. */
public record Invitation(AuthorityId inviting, UUID row, AuthorityId invited, String words, String login) {}
