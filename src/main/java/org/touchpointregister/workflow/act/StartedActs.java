package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.act.ActWorkflow;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Starts acts, takes them to paper and gives their changes back in the engine, in the transaction of the caller. */
@Component
@Transactional
class StartedActs implements ActWorkflow {

    private final RuntimeService runtime;
    private final SignedIn signedIn;

    StartedActs(RuntimeService runtime, SignedIn signedIn) {
        this.runtime = runtime;
        this.signedIn = signedIn;
    }

    @Override
    public UUID start(AuthorityId authority, List<UUID> changes, String login) {
        String ids = changes.stream().map(UUID::toString).collect(Collectors.joining(","));
        ProcessInstanceWithVariables started = runtime.createProcessInstanceByKey(ActApprovalFlow.KEY)
                .setVariables(Variables.createVariables()
                        .putValue(ActApprovalFlow.AUTHORITY.name(), authority.value())
                        .putValue(ActApprovalFlow.CHANGES.name(), ids.isEmpty() ? null : ids)
                        .putValue(ActApprovalFlow.STARTED_BY.name(), login))
                .executeWithVariablesInReturn();
        return UUID.fromString((String) started.getVariables().get(ActApprovalFlow.ACT_ID.name()));
    }

    /** A change that no longer waits is left alone, so repeating is harmless. */
    @Override
    public void returnChange(UUID changeId) {
        signedIn.leftOut(() -> runtime.createMessageCorrelation(RegisterChangeFlow.ACT_DECIDED)
                .processInstanceVariableEquals(RegisterChangeFlow.CHANGE_ID.name(), changeId.toString())
                .setVariable(RegisterChangeFlow.ACT_OUTCOME.name(), "returned")
                .correlateAll());
    }

    @Override
    public void takeToPaper(UUID actId) {
        signedIn.leftOut(() -> runtime.createMessageCorrelation(ActApprovalFlow.TAKEN_TO_PAPER)
                .processInstanceVariableEquals(ActApprovalFlow.ACT_ID.name(), actId.toString())
                .correlate());
    }
}
