package org.touchpointregister.identity;

import java.util.Map;
import java.util.UUID;

/**
 * An authority is being succeeded by another one; told in the transaction that records it, so that every room hands over
 * or refuses. Each of its departments is named with the department of the successor that goes on with its rows.
 */
public record AuthoritySucceeded(Succession succession, Map<UUID, Department> departments) {

    public AuthoritySucceeded {
        departments = Map.copyOf(departments);
    }
}
