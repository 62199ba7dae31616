package org.touchpointregister.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person has left the service; told in the transaction that closes the account, with the roles held until then. */
public record PersonLeft(
        Person person, List<Membership> held, @Nullable Person successor, String by) {}
