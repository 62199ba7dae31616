package org.touchpointregister.identity;

import org.touchpointregister.shared.AuthorityId;

/** Departments of the authority are answered for by other authorised persons than before. */
public record AreasChanged(AuthorityId authority) {}
