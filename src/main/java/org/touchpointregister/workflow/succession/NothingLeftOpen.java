package org.touchpointregister.workflow.succession;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.AuthoritySucceeded;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.workflow.engine.SignedIn;
import org.touchpointregister.workflow.engine.StillWorks;

/**
 * An authority is succeeded only when nothing of it is left under way that nobody would finish: acts, publications,
 * formations and rounds come to their own ends first, changes have been handed over by now.
 */
@Component
class NothingLeftOpen {

    private static final int MOST_NAMED = 20;

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final SignedIn signedIn;

    NothingLeftOpen(RuntimeService runtime, RepositoryService repository, SignedIn signedIn) {
        this.runtime = runtime;
        this.repository = repository;
        this.signedIn = signedIn;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void succeeded(AuthoritySucceeded event) {
        signedIn.leftOut(() -> require(event.succession().authority().value()));
    }

    private void require(String authority) {
        List<String> open = runtime
                .createProcessInstanceQuery()
                .tenantIdIn(authority)
                .rootProcessInstances()
                .orderByBusinessKey()
                .asc()
                .list()
                .stream()
                .filter(instance -> StillWorks.KINDS.contains(key(instance)))
                .map(this::name)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict(
                    "workflow.finishFirst",
                    open.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")),
                    open.size());
        }
    }

    private String name(ProcessInstance instance) {
        return repository
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getName() + " " + instance.getBusinessKey();
    }

    private String key(ProcessInstance instance) {
        return repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getKey();
    }
}
