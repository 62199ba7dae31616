package org.touchpointregister.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/**
 * The tenant of a new process instance: its caller's, else the authority named by the variable, else the only authority
 * of the person who starts it; refused where that authority is no more. Definitions have no tenant: one set serves
 * every authority.
 */
@Component
class AuthorityTenant implements TenantIdProvider {

    private static final String AUTHORITY = "authority";
    private static final String ADMINISTRATORS = "camunda-admin";

    private final Sentences sentences;

    /** It reads the database, which the engine is made before. */
    private final ObjectProvider<StillWorks> stillWorks;

    AuthorityTenant(Sentences sentences, ObjectProvider<StillWorks> stillWorks) {
        this.sentences = sentences;
        this.stillWorks = stillWorks;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        DelegateExecution caller = start.getSuperExecution();
        if (caller != null) {
            return caller.getTenantId();
        }
        String tenant = tenant(start);
        if (tenant != null) {
            stillWorks.getObject().require(start.getProcessDefinition().getKey(), tenant);
        }
        return tenant;
    }

    private @Nullable String tenant(TenantIdProviderProcessInstanceContext start) {
        String asked = start.getVariables() != null && start.getVariables().get(AUTHORITY) instanceof String authority
                ? authority
                : "";
        Authentication starter = Context.getCommandContext().getAuthentication();
        return starter == null || starter.getUserId() == null
                ? (asked.isEmpty() ? null : asked)
                : ofPerson(starter, asked);
    }

    private String ofPerson(Authentication starter, String asked) {
        List<String> own = starter.getTenantIds() == null ? List.of() : starter.getTenantIds();
        if (asked.isEmpty()) {
            if (own.size() == 1) {
                return own.get(0);
            }
            throw new BadUserRequestException(sentences.text("workflow.sayTheAuthority"));
        }
        if (!own.contains(asked) && !isAdministrator(starter)) {
            throw new AuthorizationException(sentences.text("workflow.foreignAuthority"));
        }
        return asked;
    }

    private static boolean isAdministrator(Authentication starter) {
        return starter.getGroupIds() != null && starter.getGroupIds().contains(ADMINISTRATORS);
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decision) {
        return decision.getExecution() == null ? null : decision.getExecution().getTenantId();
    }
}
