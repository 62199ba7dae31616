package org.touchpointregister.identity;

import java.util.Map;
import java.util.UUID;
import org.touchpointregister.shared.AuthorityId;

/**
 * An authority to be succeeded: by whom, since which day (ISO), by which act, and which department of the successor goes
 * on with the rows of each of its departments.
 */
public record NewSuccession(
        AuthorityId authority, AuthorityId heir, String since, String act, Map<UUID, UUID> departments) {

    public NewSuccession {
        departments = Map.copyOf(departments);
    }
}
