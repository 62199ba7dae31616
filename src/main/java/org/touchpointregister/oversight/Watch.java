package org.touchpointregister.oversight;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.touchpointregister.shared.AuthorityId;

/** How far a person's control reaches: everywhere, over whole authorities, over departments of their own. */
public record Watch(boolean everywhere, Set<AuthorityId> authorities, Set<UUID> departments) {

    public Watch {
        authorities = Set.copyOf(authorities);
        departments = Set.copyOf(departments);
    }

    /** Whether all of that authority is watched. */
    public boolean covers(AuthorityId authority) {
        return everywhere || authorities.contains(authority);
    }

    boolean nothing() {
        return !everywhere && authorities.isEmpty() && departments.isEmpty();
    }

    /** Whether the person controls more than a department. */
    boolean whole() {
        return everywhere || !authorities.isEmpty();
    }

    /** Fills in {@code :everywhere}, {@code :authorities} and {@code :departments} of a query. */
    public StatementSpec bind(StatementSpec query) {
        return query.param("everywhere", everywhere)
                .param(
                        "authorities",
                        authorities.stream().map(AuthorityId::value).toArray(String[]::new))
                .param("departments", departments.stream().map(UUID::toString).toArray(String[]::new));
    }
}
