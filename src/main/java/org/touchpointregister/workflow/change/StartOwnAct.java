package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Where each change has an act of its own, the draft is opened by itself as soon as the change is accepted. */
@Component
class StartOwnAct implements ExecutionListener {

    private final Regulations regulations;
    private final AskedChanges asked;
    private final RuntimeService runtime;

    StartOwnAct(Regulations regulations, AskedChanges asked, RuntimeService runtime) {
        this.regulations = regulations;
        this.asked = asked;
        this.runtime = runtime;
    }

    @Override
    public void notify(DelegateExecution execution) {
        AuthorityId authority = new AuthorityId(RegisterChangeFlow.AUTHORITY.require(execution));
        boolean alone = !asked.held(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
        if (alone && regulations.of(authority).act().perChange()) {
            runtime.startProcessInstanceByKey(
                    ActApprovalFlow.KEY,
                    Variables.createVariables()
                            .putValue(ActApprovalFlow.AUTHORITY.name(), authority.value())
                            .putValue(ActApprovalFlow.CHANGES.name(), RegisterChangeFlow.CHANGE_ID.require(execution)));
        }
    }
}
