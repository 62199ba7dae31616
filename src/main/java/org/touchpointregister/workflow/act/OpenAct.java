package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.Actor;

/** Drafts the act from the accepted changes chosen, or from all of them. */
@Component
class OpenAct implements JavaDelegate {

    private final ApprovingActs acts;
    private final Actor actor;

    OpenAct(ApprovingActs acts, Actor actor) {
        this.acts = acts;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String authority = ActApprovalFlow.AUTHORITY.find(execution).orElseGet(execution::getTenantId);
        List<UUID> chosen = ActApprovalFlow.CHANGES
                .find(execution)
                .map(ids ->
                        Stream.of(ids.split("\\s*,\\s*")).map(UUID::fromString).toList())
                .orElse(List.of());
        ApprovingAct act = acts.draft(
                new AuthorityId(authority),
                chosen,
                ActApprovalFlow.STARTED_BY.find(execution).orElseGet(() -> actor.of(execution)));
        execution.setProcessBusinessKey(act.draftNumber());
        ActApprovalFlow.AUTHORITY.set(execution, authority);
        ActApprovalFlow.ACT_ID.set(execution, act.id().toString());
        ActApprovalFlow.NUMBER.set(execution, act.draftNumber());
    }
}
