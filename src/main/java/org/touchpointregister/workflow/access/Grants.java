package org.touchpointregister.workflow.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Writes authorizations of the engine so that repeating it changes nothing. */
@Component
class Grants {

    private static final String NO_TASK = "none";

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

    /** Gives the group this permission for each of these, where it has none yet: asked once for all of them. */
    void ensureEach(String group, Resource resource, Set<String> ids, Permission permission) {
        Set<String> known = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .list()
                .stream()
                .map(Authorization::getResourceId)
                .collect(Collectors.toSet());
        ids.stream().filter(id -> !known.contains(id)).sorted().forEach(id -> {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            save(grant, resource, id, permission);
        });
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

    /**
     * Has the engine look up the group's rights to each task in an index instead of joining all tasks with all grants: it
     * does so for whoever anything was ever revoked from, so a task that never was is revoked (ADR 0024).
     */
    void lookUpTaskByTask(String group) {
        boolean known = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                        .groupIdIn(group)
                        .count()
                > 0;
        if (!known) {
            Authorization nothing = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
            nothing.setGroupId(group);
            save(nothing, Resources.TASK, NO_TASK, Permissions.READ);
        }
    }

    /** Takes back what the group was once given. */
    void withdraw(String group, Resource resource, String id) {
        authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    /** Takes back what everyone was once given. */
    void withdrawFromAll(Resource resource, String id) {
        authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(id)
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
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
