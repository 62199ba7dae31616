package org.touchpointregister.workflow.access;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.EngineGroups;

/**
 * Those who watch over an authority read the names of its departments and roles: Cockpit counts tasks by group and would
 * show ids. Groups belong to no tenant, so each is granted by itself and those of other authorities stay closed.
 */
@Component
class GroupNames {

    private static final List<Role> READERS = List.of(Role.MANAGER, Role.CONTROLLER);

    private final Grants grants;

    GroupNames(Grants grants) {
        this.grants = grants;
    }

    void ensure(WantedGroups.Picture picture) {
        for (String tenant : picture.tenants().keySet()) {
            Set<String> own = picture.groups().keySet().stream()
                    .filter(group -> group.startsWith(tenant + "."))
                    .collect(Collectors.toSet());
            READERS.forEach(
                    role -> grants.ensureEach(EngineGroups.of(new AuthorityId(tenant), role), GROUP, own, READ));
        }
    }
}
