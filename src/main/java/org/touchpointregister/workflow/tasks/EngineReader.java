package org.touchpointregister.workflow.tasks;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** Asks the engine on a person's behalf: it answers what their authorizations and their authority allow, and no more. */
@Component
class EngineReader {

    private final IdentityService identity;

    EngineReader(IdentityService identity) {
        this.identity = identity;
    }

    <T> T as(String login, Supplier<T> question) {
        List<String> groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
        List<String> tenants =
                identity.createTenantQuery().userMember(login).includingGroupsOfUser(true).list().stream()
                        .map(Tenant::getId)
                        .toList();
        identity.setAuthentication(login, groups, tenants);
        try {
            return question.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
