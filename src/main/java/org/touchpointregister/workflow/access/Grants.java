package org.touchpointregister.workflow.access;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Writes authorizations of the engine so that repeating it changes nothing. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Gives the group exactly these permissions. */
    void ensure(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
        }
        save(grant, resource, id, permissions);
    }

    /** Gives everyone who signs in exactly these permissions. */
    void ensureForAll(Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            grant.setUserId(Authorization.ANY);
        }
        save(grant, resource, id, permissions);
    }

    private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
        Set<Permission> before = grant.getId() == null ? Set.of() : permissionsOf(grant);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        if (!permissionsOf(grant).equals(before)) {
            authorizations.saveAuthorization(grant);
        }
    }

    private static Set<Permission> permissionsOf(Authorization grant) {
        return Set.of(grant.getPermissions(Permissions.values()));
    }
}
