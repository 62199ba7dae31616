package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Where each change has an act of its own, the draft is opened by itself as soon as the change is accepted. */
@Component
class StartOwnAct implements ExecutionListener {

    private final Changes changes;
    private final Regulations regulations;
    private final AskedChanges asked;
    private final RuntimeService runtime;

    StartOwnAct(Changes changes, Regulations regulations, AskedChanges asked, RuntimeService runtime) {
        this.changes = changes;
        this.regulations = regulations;
        this.asked = asked;
        this.runtime = runtime;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ChangeRequest change = changes.require(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
        if (!asked.held(change.id()) && ownAct(change)) {
            runtime.startProcessInstanceByKey(
                    ActApprovalFlow.KEY,
                    Variables.createVariables()
                            .putValue(
                                    ActApprovalFlow.AUTHORITY.name(),
                                    change.authority().value())
                            .putValue(
                                    ActApprovalFlow.CHANGES.name(), change.id().toString()));
        }
    }

    /** By the version that the change began under. */
    private boolean ownAct(ChangeRequest change) {
        return regulations
                .of(change.authority(), change.regulationVersion())
                .act()
                .perChange();
    }
}
